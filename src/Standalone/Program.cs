using Motorcade.Entities;
using Motorcade.Gateway;
using Motorcade.Gateway.Protection;
using Motorcade.Hosting;
using Motorcade.Hosting.Bus;
using Motorcade.Ingestion;
using Motorcade.Itineraries;
using Motorcade.Sanctions;
using Motorcade.Standalone;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.CallServicesInThisProcess();
    builder.AddServiceHost("standalone");
    builder.AddIngestion().AddEntities().AddItineraries().AddSanctions().AddGateway();
    builder.AddBus(
        IngestionModule.AddIngestionConsumers,
        EntitiesModule.AddEntitiesConsumers,
        ItinerariesModule.AddItinerariesConsumers,
        SanctionsModule.AddSanctionsConsumers);

    var app = builder.Build();
    app.MapServiceHost().MapIngestion().MapEntities().MapItineraries().MapSanctions().MapGateway();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return StartRefusedException.ExitCode;
}
