using Motorcade.Hosting;
using Motorcade.Hosting.Bus;
using Motorcade.Ingestion;

var builder = WebApplication.CreateBuilder(args);
builder.AddIngestion().AddBus(IngestionModule.AddIngestionConsumers);

var app = builder.Build();
app.MapServiceHost().MapIngestion();
await app.RunAsync();
