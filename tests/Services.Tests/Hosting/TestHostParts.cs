using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Motorcade.Services.Tests.Hosting;

/// <summary>What a test host holds.</summary>
/// <param name="Add">Registers the modules.</param>
/// <param name="Map">Maps their endpoints.</param>
/// <param name="Consumers">Their consumers.</param>
/// <param name="Override">Replaces parts by the test's own, last of all.</param>
internal sealed record TestHostParts(
    Action<WebApplicationBuilder> Add,
    Action<WebApplication> Map,
    Action<IBusRegistrationConfigurator>[] Consumers,
    Action<IServiceCollection>? Override = null);
