using Motorcade.Hosting;
using Motorcade.Hosting.Bus;
using Motorcade.Sanctions;

var builder = WebApplication.CreateBuilder(args);
builder.AddSanctions().AddBus(SanctionsModule.AddSanctionsConsumers);

var app = builder.Build();
app.MapServiceHost().MapSanctions();
await app.RunAsync();
