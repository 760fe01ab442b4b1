using Google.Rpc;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion;
using Motorcade.Services.Tests.Hosting;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Ingestion;

public sealed class SubmitTests : IAsyncLifetime
{
    private const string Text = "The president of Chile will fly to Lima on Tuesday, her office said.";

    private TestHost host = null!;
    private IngestionClient client = null!;

    public static TheoryData<string, SubmitRequest, string> Refused => new()
    {
        { "body", new() { Body = "" }, "empty" },
        { "body", new() { Body = " \n\t " }, "empty" },
        { "body", new() { Body = new string('a', 10_000_000) }, "2 MB" },
        { "body", new() { Body = "MZ\0\u0003\0\0\0" }, "binary" },
        { "body", new() { Body = "%PDF-1.7 and so on" }, "PDF" },
        { "body", new() { Body = "\u0001\u0002\u0003 some \u0004\u0005 letters" }, "binary" },
        { "body", new() { Body = "Le pr\uFFFDsident fran\uFFFDais est arriv\uFFFD" }, "encoding" },
        { "body", new() { Body = "Le prÃ©sident franÃ§ais est arrivÃ© Ã\u00A0 Rome" }, "encoding" },
        { "body", new() { Body = "12345 67890 !!!" }, "no words" },
        { "body", new() { Body = "<html><body><script>alert('all there is')</script></body></html>" }, "no words" },
        { "body", new() { Body = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}The king left." }, "deep" },
        { "published", new() { Body = Text, Published = "0000-01-01" }, "year 0" },
        { "published", new() { Body = Text, Published = "0001-01-01" }, "newspapers" },
        { "published", new() { Body = Text, Published = "9999-12-31" }, "future" },
        { "published", new() { Body = Text, Published = "2023-02-30" }, "YYYY-MM-DD" },
        { "published", new() { Body = Text, Published = "yesterday" }, "YYYY-MM-DD" },
        { "url", new() { Body = Text, Url = "javascript:alert(1)" }, "http" },
        { "title", new() { Body = Text, Title = new string('t', 1001) }, "1000" },
        { "format", new() { Body = Text, Format = (ContentFormat)77 }, "format" },
    };

    public async ValueTask InitializeAsync()
    {
        host = await TestHost.StartAsync(new(b => b.AddIngestion(), a => a.MapIngestion(), []));
        client = new(host.Channel);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Submit_WhatCannotBeRead_IsRefusedNamingTheField(string field, SubmitRequest request, string reason)
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await client.SubmitAsync(request));

        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
        var violation = Assert.Single(refusal.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations);
        Assert.Equal(field, violation.Field);
        Assert.Contains(reason, violation.Description, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, (await client.ListArticlesAsync(new())).Total);
    }

    [Fact]
    public async Task Submit_LoneSurrogates_AreRefusedAsWrongEncoding()
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(
            async () => await client.SubmitAsync(new() { Body = "Half \ud83d a sign \ud83d twice" }));

        Assert.Contains("encoding", refusal.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_TheSameWordsTwice_IsOneArticle()
    {
        var first = await client.SubmitAsync(new() { Body = Text, Published = "2024-05-06", ClientId = "a" });
        var spaced = "\uFEFF  " + Text.Replace(" ", "\r\n");
        var second = await client.SubmitAsync(new() { Body = spaced, Published = "2024-05-06T23:00:00Z", ClientId = "b" });

        Assert.False(first.Duplicate);
        Assert.Equal("a", first.ClientId);
        Assert.True(second.Duplicate);
        Assert.Equal("b", second.ClientId);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(1, (await client.ListArticlesAsync(new())).Total);
    }

    [Fact]
    public async Task Submit_TheSameWordsManyTimesAtOnce_IsOneArticle()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.SubmitAsync(new() { Body = Text }).ResponseAsync));

        Assert.Single(answers, a => !a.Duplicate);
        Assert.Single(answers.Select(a => a.Id).Distinct());
    }

    [Fact]
    public async Task Submit_TheSameWordsOfAnotherDay_IsAnotherArticle()
    {
        var first = await client.SubmitAsync(new() { Body = Text, Published = "2024-05-06" });
        var second = await client.SubmitAsync(new() { Body = Text, Published = "2024-05-13" });

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Submit_APageWithScripts_KeepsItsArticleAlone()
    {
        const string page = """
            <!DOCTYPE html><html lang="en"><head><title>Ministers meet in Oslo</title>
            <meta property="article:published_time" content="2023-03-14T08:00:00Z"><meta property="og:site_name" content="Fjord Post">
            <script>var secret = "never shown";</script><style>p { color: red }</style></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Ministers meet in Oslo</h1>
            <p>The foreign ministers of five countries met in Oslo on Monday, Norway&#39;s government said in a long statement.</p>
            <p>They spoke for three hours about fishing, trade and the northern sea route, and agreed to meet again in the autumn.</p>
            <script>document.write("never shown")</script></article></body></html>
            """;

        var submitted = await client.SubmitAsync(new() { Body = page });
        var article = await client.GetArticleAsync(new() { Id = submitted.Id });

        Assert.Equal("Ministers meet in Oslo", article.Title);
        Assert.Equal("Fjord Post", article.Outlet);
        Assert.Equal("2023-03-14", article.Published);
        Assert.Equal(DateSource.Page, article.PublishedSource);
        Assert.Contains("Norway's government said", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("never shown", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', article.Text);
    }

    [Theory]
    [InlineData("", "LIMA, May 6, 2024 (Andean Post) - ", "2024-05-06", DateSource.Text)]
    [InlineData("2024-05-07", "LIMA, May 6, 2024 (Andean Post) - ", "2024-05-07", DateSource.Given)]
    [InlineData("", "", "", DateSource.None)]
    [InlineData("", "LIMA, May 6, 2924 (Andean Post) - ", "", DateSource.None)]
    public async Task Submit_TheDate_ComesFromTheBestSource(string given, string dateline, string expected, DateSource source)
    {
        var submitted = await client.SubmitAsync(new() { Body = dateline + Text, Published = given });
        var article = await client.GetArticleAsync(new() { Id = submitted.Id });

        Assert.Equal((expected, source), (article.Published, article.PublishedSource));
    }

    [Fact]
    public async Task Submit_AnotherLanguage_IsAcceptedAndMarked()
    {
        const string german = "Der Bundeskanzler reist am Freitag nach Warschau, um dort den Präsidenten zu treffen.";

        var submitted = await client.SubmitAsync(new() { Body = german });
        var article = await client.GetArticleAsync(new() { Id = submitted.Id });

        Assert.Equal(german, article.Text);
        Assert.NotEqual("en", article.Language);
    }

    [Fact]
    public async Task SubmitMany_OneBadAmongGood_IsAnsweredInItsTurn()
    {
        using var call = client.SubmitMany();
        foreach (var (key, body) in new[] { ("1", Text), ("2", ""), ("3", Text + " She returns on Friday.") })
            await call.RequestStream.WriteAsync(new SubmitRequest { Body = body, ClientId = key });
        await call.RequestStream.CompleteAsync();

        var answers = await call.ResponseStream.ReadAllAsync().ToListAsync();

        Assert.Equal(["1", "2", "3"], answers.Select(a => a.ClientId));
        Assert.Equal("body", answers[1].Refusal.Field);
        Assert.Empty(answers[1].Id);
        Assert.Equal(2, (await client.ListArticlesAsync(new())).Total);
    }
}
