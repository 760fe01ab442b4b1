namespace Motorcade.AppHost.Local;

/// <summary>How the services run, and why so.</summary>
internal sealed record Mode(bool Processes, string Why)
{
    public const string Messaging = "ConnectionStrings__messaging";
    public const string Cache = "ConnectionStrings__cache";

    /// <summary>Picks the best mode that this machine can run.</summary>
    /// <exception cref="LaunchException">Processes were asked for and cannot be had.</exception>
    public static Mode Choose(string asked)
    {
        var missing = new List<string>();
        if (!Has(Messaging) && PrivateBroker.Program is null)
            missing.Add("rabbitmq-server");
        if (!Has(Cache) && PrivateRedis.Program is null)
            missing.Add("redis-server");
        return asked switch
        {
            "embedded" => new(false, "as asked"),
            "processes" when missing.Count > 0 => throw new LaunchException(
                $"--mode processes needs {string.Join(" and ", missing)}: install it, or name a running one in {Messaging} and {Cache}"),
            "processes" => new(true, "as asked"),
            _ when missing.Count > 0 => new(false, $"Aspire is not restored, and {string.Join(" and ", missing)} not installed"),
            _ => new(true, "Aspire is not restored, but RabbitMQ and Redis are there"),
        };
    }

    public static bool Has(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
