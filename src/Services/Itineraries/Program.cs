using Motorcade.Hosting;
using Motorcade.Hosting.Bus;
using Motorcade.Itineraries;

var builder = WebApplication.CreateBuilder(args);
builder.AddItineraries().AddBus(ItinerariesModule.AddItinerariesConsumers);

var app = builder.Build();
app.MapServiceHost().MapItineraries();
await app.RunAsync();
