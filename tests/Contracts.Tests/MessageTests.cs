using System.Text.Json;
using Motorcade.Contracts.Messages.Ingestion;

namespace Motorcade.Contracts.Tests;

public sealed class MessageTests
{
    private static readonly IReadOnlyList<Type> Messages =
        [.. typeof(ArticleIngested).Assembly.GetTypes()
            .Where(t => t.Namespace?.Contains(".Messages.", StringComparison.Ordinal) == true && t.IsPublic)];

    public static TheoryData<string> Names => [.. Messages.Select(m => m.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_WrittenAndReadAsJson_IsTheSame(string name)
    {
        var message = Sample(Find(name));

        Assert.Equal(message, JsonSerializer.Deserialize(JsonSerializer.Serialize(message, message.GetType()), message.GetType()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_OfANewerSender_IsReadWithoutItsNewFields(string name)
    {
        var message = Sample(Find(name));
        var json = JsonSerializer.SerializeToNode(message, message.GetType())!.AsObject();
        json["AddedLater"] = new System.Text.Json.Nodes.JsonArray(1, 2);

        Assert.Equal(message, JsonSerializer.Deserialize(json, message.GetType()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_Fields_AreIdsAndNumbersOnly(string name)
        => Assert.All(
            Find(name).GetProperties(),
            p => Assert.Contains(p.PropertyType, new[] { typeof(string), typeof(int), typeof(long), typeof(bool) }));

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_Name_IsAnEventInThePastTense(string name)
        => Assert.Matches("(ed|Found)$", name);

    private static Type Find(string name) => Messages.Single(m => m.FullName == name);

    private static object Sample(Type message)
    {
        var constructor = message.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select((p, i) => Sample(p.ParameterType, i))]);
    }

    private static object Sample(Type type, int index) => type switch
    {
        _ when type == typeof(string) => $"id-{index} \"ö\"",
        _ when type == typeof(int) => index + 1,
        _ when type == typeof(long) => long.MaxValue - index,
        _ => true,
    };
}
