using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

var builder = DistributedApplication.CreateBuilder(args);

var messaging = builder.AddRabbitMQ("messaging").WithManagementPlugin();
var cache = builder.AddRedis("cache");

// Without TLS a port speaks either HTTP/1.1 or HTTP/2: each service has one for health and one for gRPC.
var ingestion = AddService(builder.AddProject<Projects.Ingestion>("ingestion"));
var entities = AddService(builder.AddProject<Projects.Entities>("entities")).WithReference(ingestion);
var itineraries = AddService(builder.AddProject<Projects.Itineraries>("itineraries")).WithReference(entities);
var sanctions = AddService(builder.AddProject<Projects.Sanctions>("sanctions")).WithReference(entities);

builder.AddProject<Projects.Gateway>("gateway")
    .WithReference(ingestion)
    .WithReference(entities)
    .WithReference(itineraries)
    .WithReference(sanctions)
    .WaitFor(ingestion)
    .WaitFor(entities)
    .WaitFor(itineraries)
    .WaitFor(sanctions)
    .WithHttpHealthCheck("/health")
    .WithExternalHttpEndpoints();

// `--Postgres=true` keeps the stores in PostgreSQL instead of SQLite files.
if (string.Equals(builder.Configuration["Postgres"], "true", StringComparison.OrdinalIgnoreCase))
{
    var server = builder.AddPostgres("postgres");
    ingestion.WithReference(server.AddDatabase("ingestion-store", "ingestion"), "ingestion").WaitFor(server);
    entities.WithReference(server.AddDatabase("entities-store", "entities"), "entities").WaitFor(server);
    itineraries.WithReference(server.AddDatabase("itineraries-store", "itineraries"), "itineraries").WaitFor(server);
    sanctions.WithReference(server.AddDatabase("sanctions-store", "sanctions"), "sanctions").WaitFor(server);
}

builder.Build().Run();

IResourceBuilder<ProjectResource> AddService(IResourceBuilder<ProjectResource> service) => service
    .WithHttpEndpoint(name: "grpc", env: "GRPC_PORT")
    .WithReference(messaging)
    .WithReference(cache)
    .WaitFor(messaging)
    .WaitFor(cache)
    .WithHttpHealthCheck("/health");
