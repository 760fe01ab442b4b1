using Motorcade.Sanctions;
using Motorcade.Hosting;
using Motorcade.Hosting.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddSanctions().AddBus(SanctionsModule.AddSanctionsConsumers);

var app = builder.Build();
app.MapServiceHost().MapSanctions();
await app.RunAsync();
