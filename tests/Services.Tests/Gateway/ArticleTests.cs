using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.Services.Tests.Gateway;

public sealed class ArticleTests : IAsyncLifetime
{
    private const int TwoMegabytes = 2 * 1024 * 1024;

    private GatewayHost host = null!;

    public static TheoryData<string, string, string> Refused => new()
    {
        { "{\"text\": ", "400", "" },
        { "null", "400", "" },
        { "[]", "400", "" },
        { "{\"text\": 5}", "400", "text" },
        { "{\"text\": \"a\", \"title\": {}}", "400", "title" },
        { "{}", "400", "text" },
        { "{\"text\": \"\"}", "400", "text" },
        { "{\"text\": \"a\", \"format\": \"pdf\"}", "400", "format" },
        { $$"""{"text": "{{new string('a', TwoMegabytes + 1)}}"}""", "413", "" },
        { $$"""{"text": "{{new string('a', 4 * TwoMegabytes)}}"}""", "413", "" },
    };

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Post_Json_IsHandedInWhole()
    {
        const string article = """
            {"id":"k","title":"T","published":"2022-06-10","outlet":"O","url":"http://u","text":"Hello","format":"html","tags":[1]}
            """;

        using var response = await host.Http.PostAsync("/v1/articles", Json(article));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("/v1/articles/a1", response.Headers.Location!.ToString());
        Assert.Equal("""{"id":"a1","duplicate":false,"client_id":"k"}""", await response.Content.ReadAsStringAsync());
        var asked = Assert.IsType<SubmitRequest>(Assert.Single(host.Fakes.Asked));
        Assert.Equal(
            new SubmitRequest
            {
                Body = "Hello",
                Format = ContentFormat.Html,
                Title = "T",
                Published = "2022-06-10",
                Outlet = "O",
                Url = "http://u",
                ClientId = "k",
            },
            asked);
    }

    [Theory]
    [InlineData("text/plain", "utf-8", ContentFormat.Text)]
    [InlineData("text/plain", "iso-8859-1", ContentFormat.Text)]
    [InlineData("text/html", "utf-8", ContentFormat.Html)]
    public async Task Post_TextOrPage_IsDecodedByItsCharset(string type, string charset, ContentFormat format)
    {
        var content = new ByteArrayContent(Encoding.GetEncoding(charset).GetBytes("café"));
        content.Headers.ContentType = new MediaTypeHeaderValue(type, charset);

        using var response = await host.Http.PostAsync("/v1/articles?title=Ni%C3%B1o&published=2022-06-10", content);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var asked = Assert.IsType<SubmitRequest>(Assert.Single(host.Fakes.Asked));
        Assert.Equal(("café", "Niño", "2022-06-10", format), (asked.Body, asked.Title, asked.Published, asked.Format));
    }

    [Theory]
    [InlineData("text/plain", "text")]
    [InlineData("text/plain; charset=klingon", "Content-Type")]
    public async Task Post_TextInAnotherEncoding_IsRefused(string type, string field)
    {
        var content = new ByteArrayContent([0xC3, 0x28, 0xFF]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await host.Http.PostAsync("/v1/articles", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![field]);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Post_WhatIsNoArticle_IsRefusedClearly(string json, string status, string field)
    {
        foreach (var path in (string[])["/v1/articles", "/v1/read"])
        {
            using var response = await host.Http.PostAsync(path, Json(json));

            Assert.Equal(status, ((int)response.StatusCode).ToString());
            var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
            Assert.NotEmpty(problem["detail"]!.GetValue<string>());
            Assert.Equal(field, problem["errors"]?.AsObject().Single().Key ?? "");
        }
        Assert.Empty(host.Fakes.Asked);
    }

    [Fact]
    public async Task Post_MalformedJson_SaysWhere()
    {
        using var response = await host.Http.PostAsync("/v1/read", Json("{\n  \"text\": oops }"));

        Assert.Contains("line 2", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/articles", "application/pdf")]
    [InlineData("/v1/read", "text/html")]
    [InlineData("/v1/articles:batch", "application/json")]
    public async Task Post_OtherContentType_Is415(string path, string type)
    {
        using var response = await host.Http.PostAsync(path, new StringContent("x", Encoding.UTF8, type));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Post_BodyLargerThanAnArticle_Is413()
    {
        using var response = await host.Http.PostAsync("/v1/articles", new StringContent(new string('a', TwoMegabytes + 1)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Read_Text_ReturnsTheReading()
    {
        using var response = await host.Http.PostAsync("/v1/read", new StringContent("Erdoğan left for Łódź."));

        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("Erdoğan left for Łódź.", body, StringComparison.Ordinal);
        var reading = JsonNode.Parse(body)!;
        Assert.Equal("body", reading["sentences"]![0]!["kind"]!.GetValue<string>());
        Assert.Equal(22, reading["sentences"]![0]!["span"]!["length"]!.GetValue<int>());
        Assert.Null(reading["article_id"]);
    }

    [Fact]
    public async Task Progress_AsJson_IsThePresentStage()
    {
        var progress = await host.GetAsync("/v1/articles/a9/progress");

        Assert.Equal(("a9", "annotated"), (progress["article_id"]!.GetValue<string>(), progress["stage"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Progress_AsEvents_TellsEachStageToTheEnd()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/articles/a9/progress");
        request.Headers.Add("Accept", "text/event-stream");

        using var response = await host.Http.SendAsync(request);

        var stages = (await response.Content.ReadAsStringAsync()).Split('\n')
            .Where(line => line.StartsWith("data: ", StringComparison.Ordinal))
            .Select(line => JsonNode.Parse(line[6..])!["stage"]!.GetValue<string>());
        Assert.Equal(["stored", "done"], stages);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
