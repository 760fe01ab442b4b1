namespace Motorcade.Hosting.Rpc;

/// <summary>How a client reaches a service without the network: for tests, and for hosts that hold the service themselves.</summary>
/// <param name="service">The service's name in discovery.</param>
public delegate HttpMessageHandler ServiceTransport(string service);
