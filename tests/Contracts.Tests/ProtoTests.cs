using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Contracts.Tests;

public sealed partial class ProtoTests
{
    public static TheoryData<string> Protos => [.. Repository.Files("protos", "*.proto")];

    public static TheoryData<string> Services =>
        [.. Descriptors().SelectMany(d => d.Services).Select(s => s.FullName).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Protos))]
    public void Proto_Package_IsItsFolderAndVersion(string path)
    {
        var expected = Path.GetDirectoryName(path["protos/".Length..])!.Replace('/', '.');

        Assert.Matches(@"^motorcade\.[a-z]+\.v\d+$", expected);
        Assert.Equal(expected, Package().Match(Text(path)).Groups[1].Value);
    }

    [Theory]
    [MemberData(nameof(Protos))]
    public void Proto_Namespace_FollowsItsPackage(string path)
    {
        var text = Text(path);
        var package = Package().Match(text).Groups[1].Value.Split('.');

        var expected = $"Motorcade.Contracts.Rpc.{Title(package[1])}.{Title(package[2])}";
        Assert.Contains($"option csharp_namespace = \"{expected}\";", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Protos))]
    public void Proto_Everything_IsDocumented(string path)
    {
        var lines = Text(path).Split('\n');
        var bare = Enumerable.Range(1, lines.Length - 1)
            .Where(i => Declaration().IsMatch(lines[i]) && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(i => $"{path}:{i + 1}: {lines[i].Trim()}");

        Assert.Empty(bare);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_EveryMethod_HasARequestOfItsOwn(string service)
    {
        var methods = Descriptors().SelectMany(d => d.Services).Single(s => s.FullName == service).Methods;

        // Two streaming forms of one call may share it; nothing else may, or a field for one would appear in the other.
        Assert.All(
            methods.GroupBy(m => m.InputType.FullName),
            users => Assert.True(users.Count() == 1 || users.Any(m => m.IsClientStreaming), $"{users.Key} has several users"));
    }

    [Fact]
    public void Enums_FirstValue_IsUnspecified()
        => Assert.All(
            Descriptors().SelectMany(d => d.EnumTypes),
            e => Assert.EndsWith("_UNSPECIFIED", e.FindValueByNumber(0).Name, StringComparison.Ordinal));

    private static IEnumerable<FileDescriptor> Descriptors()
        => typeof(ClaimsReflection).Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Reflection", StringComparison.Ordinal)
                && t.Namespace?.StartsWith("Motorcade.", StringComparison.Ordinal) == true)
            .Select(t => (FileDescriptor)t.GetProperty("Descriptor")!.GetValue(null)!);

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"^package ([a-z0-9.]+);", RegexOptions.Multiline)]
    private static partial Regex Package();

    /// <summary>A field, a value other than the zero, a method, or the head of a message, enum or service.</summary>
    [GeneratedRegex(@"^\s*(message|enum|rpc|service)\b|^\s*[\w.]+(\s+[\w.]+){1,2} = [1-9]\d*;|^\s*[A-Z_0-9]+ = [1-9]\d*;")]
    private static partial Regex Declaration();
}
