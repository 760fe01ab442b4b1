namespace Motorcade.Gateway.Protection;

/// <summary>Who may ask and how much: section <c>Gateway</c>.</summary>
internal sealed class ProtectionOptions
{
    /// <summary>Keys as they are, or as <c>sha256:</c> with 64 hexadecimal digits.</summary>
    public string[] ApiKeys { get; set; } = [];

    public RateLimitOptions RateLimit { get; set; } = new();
}

/// <summary>How much one caller may ask: section <c>Gateway:RateLimit</c>.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>Requests a second, in the long run.</summary>
    public int PerSecond { get; set; } = 200;

    /// <summary>Requests at once.</summary>
    public int Burst { get; set; } = 1000;

    /// <summary>Streams held open.</summary>
    public int Streams { get; set; } = 50;
}
