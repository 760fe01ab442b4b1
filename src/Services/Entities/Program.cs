using Motorcade.Entities;
using Motorcade.Hosting;
using Motorcade.Hosting.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddEntities().AddBus(EntitiesModule.AddEntitiesConsumers);

var app = builder.Build();
app.MapServiceHost().MapEntities();
await app.RunAsync();
