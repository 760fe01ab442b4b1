using Motorcade.Itineraries;
using Motorcade.Hosting;
using Motorcade.Hosting.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddItineraries().AddBus(ItinerariesModule.AddItinerariesConsumers);

var app = builder.Build();
app.MapServiceHost().MapItineraries();
await app.RunAsync();
