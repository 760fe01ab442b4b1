using System.Xml.Linq;

namespace Motorcade.Contracts.Tests;

/// <summary>Which project may know which.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["src/Domain/Domain.csproj"] = [],
        ["src/Contracts/Contracts.csproj"] = [],
        ["src/Hosting/Hosting.csproj"] = [],
        ["src/Services/*"] = ["src/Domain/Domain.csproj", "src/Contracts/Contracts.csproj", "src/Hosting/Hosting.csproj"],
        ["src/Standalone/Standalone.csproj"] =
            ["src/Services/*", "src/Domain/Domain.csproj", "src/Contracts/Contracts.csproj", "src/Hosting/Hosting.csproj"],
        ["src/Cli/Cli.csproj"] = ["src/Domain/Domain.csproj", "src/Contracts/Contracts.csproj"],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_PointOnlyWhereTheHouseAllows(string project)
    {
        var allowed = Allowed[Room(project)];

        Assert.All(References(project), reference => Assert.Contains(Room(reference), allowed));
    }

    [Fact]
    public void Domain_Packages_HoldNoHostBusCacheOrNetwork()
    {
        string[] banned =
            ["MassTransit", "RabbitMQ", "Redis", "EntityFrameworkCore", "Grpc", "AspNetCore", "Microsoft.Extensions.Hosting", "OpenTelemetry"];
        var project = XDocument.Load(Path.Combine(Repository.Root, "src/Domain/Domain.csproj"));
        var packages = project.Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!);

        Assert.All(packages, package => Assert.DoesNotContain(banned, b => package.Contains(b, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Room(string project)
        => project.StartsWith("src/Services/", StringComparison.Ordinal) ? "src/Services/*" : project;

    private static IEnumerable<string> References(string project)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, project))!;
        return XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
            .Select(r => Path.GetFullPath(Path.Combine(folder, (string)r.Attribute("Include")!)))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
    }
}
