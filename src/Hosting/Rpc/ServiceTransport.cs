namespace Motorcade.Hosting.Rpc;

/// <summary>How a client reaches a service in place of the network: registered by tests and by hosts that hold the service themselves.</summary>
/// <param name="service">The service's name in discovery.</param>
public delegate HttpMessageHandler ServiceTransport(string service);
