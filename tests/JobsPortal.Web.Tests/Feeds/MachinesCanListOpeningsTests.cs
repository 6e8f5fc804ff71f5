using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Feeds;

public sealed class MachinesCanListOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_item_says_what_the_page_says()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "기계가 읽을 공고", closesAt: new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc));
        var answer = await AskAsync("?q=기계가 읽을");
        var item = answer["items"]!.AsArray().Single()!;
        Assert.Equal(1, (int)answer["total"]!);
        Assert.Null(answer["next"]);
        Assert.Equal(["id", "title", "organization", "occupation", "dong", "employment", "pay", "closesAt", "url"], item.AsObject().Select(p => p.Key));
        Assert.Equal(opening.Id, (int)item["id"]!);
        Assert.Equal("노원구청", (string)item["organization"]!);
        Assert.Equal("사무", (string)item["occupation"]!);
        Assert.Equal("상계1동", (string)item["dong"]!);
        Assert.Equal("계약직 시간제", (string)item["employment"]!);
        Assert.Equal("시급 11,500원", (string)item["pay"]!);
        Assert.StartsWith("2026-11-30T09:00:00", (string)item["closesAt"]!, StringComparison.Ordinal);
        Assert.Equal($"https://localhost/openings/{opening.Id}", (string)item["url"]!);
    }

    [Theory]
    [InlineData("closing"), InlineData("newest"), InlineData("title")]
    public async Task Going_on_repeats_and_loses_nothing(string sort)
    {
        for (var i = 0; i < 13; i++)
        {
            // Several share the instant of closing, of posting and the title, so that only the key tells them apart.
            await app.Given.ApprovedOpeningAsync(title: $"이어 읽기 {sort} {i % 3}", closesAt: app.Clock.Now.AddDays(5 + (i % 2)));
        }

        List<int> seen = [];
        string? cursor = null;
        do
        {
            var answer = await AskAsync($"?q=이어 읽기 {sort}&sort={sort}&size=4" + (cursor is null ? "" : $"&cursor={cursor}"));
            Assert.Equal(13, (int)answer["total"]!);
            seen.AddRange(answer["items"]!.AsArray().Select(item => (int)item!["id"]!));
            cursor = (string?)answer["next"];
        }
        while (cursor is not null);

        Assert.Equal(13, seen.Count);
        Assert.Equal(13, seen.Distinct().Count());
    }

    [Fact]
    public async Task The_total_is_a_plain_count_of_what_is_open()
    {
        await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now);
        await app.Given.ApprovedOpeningAsync(opensAt: app.Clock.Now.AddDays(1));
        await app.Given.DraftOpeningAsync();
        await app.Given.WithdrawnOpeningAsync();
        await app.Given.ImportedOpeningAsync();
        var now = app.Clock.Now;
        var open = await app.AskAsync(db => db.Openings.CountAsync(o => o.Status == OpeningStatus.Approved && o.OpensAt <= now && now < o.ClosesAt));
        Assert.Equal(open, (int)(await AskAsync("?size=1"))["total"]!);
    }

    [Theory]
    [InlineData("kind=PublicWork&dong=상계1동"), InlineData("kind=공공일자리&dong=1135063000"), InlineData("employment=계약직 시간제&occupation=사무"), InlineData("closingWithin=366"), InlineData("")]
    public async Task Filters_take_codes_and_words(string query)
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "걸러 보기");
        var answer = await AskAsync("?q=걸러 보기&" + query);
        Assert.Contains(opening.Id, answer["items"]!.AsArray().Select(item => (int)item!["id"]!));
    }

    [Theory]
    [InlineData("cursor=nonsense"), InlineData("cursor=%00"), InlineData("cursor=AAAA"), InlineData("size=0"), InlineData("size=101"), InlineData("size=x"), InlineData("kind=Nonsense"), InlineData("kind=1"), InlineData("dong=상계"), InlineData("sort=evil"), InlineData("closingWithin=-1")]
    public async Task What_is_not_understood_is_refused(string query)
    {
        using var visitor = app.NewVisitor();
        var answer = await visitor.VisitAsync("/api/openings?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, (int)JsonNode.Parse(answer.Source)!["status"]!);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await app.Given.ApprovedOpeningAsync();
        await app.Given.ApprovedOpeningAsync();
        var cursor = (string)(await AskAsync("?size=1&sort=title"))["next"]!;
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.VisitAsync($"/api/openings?sort=newest&cursor={cursor}")).Status);
    }

    [Fact]
    public async Task The_document_describes_every_parameter_and_the_answer()
    {
        using var visitor = app.NewVisitor();
        var document = JsonNode.Parse((await visitor.VisitAsync("/openapi/v1.json")).Source)!;
        Assert.Equal(["/api/openings"], document["paths"]!.AsObject().Select(p => p.Key));
        var list = document["paths"]!["/api/openings"]!["get"]!;
        var parameters = list["parameters"]!.AsArray().ToDictionary(p => (string)p!["name"]!, p => (string?)p!["description"]);
        Assert.Equal(["closingWithin", "cursor", "dong", "employment", "kind", "occupation", "q", "size", "sort"], parameters.Keys.Order());
        Assert.All(parameters.Values, description => Assert.False(string.IsNullOrEmpty(description)));
        Assert.Equal(["items", "next", "total"], document["components"]!["schemas"]!["FeedPage"]!["properties"]!.AsObject().Select(p => p.Key).Order());
    }

    [Fact]
    public async Task Health_is_told_to_everybody_without_details()
    {
        using var visitor = app.NewVisitor();
        foreach (var path in new[] { "/healthz/live", "/healthz/ready" })
        {
            var answer = await visitor.VisitAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal("Healthy", answer.Source);
        }
    }

    [Fact]
    public async Task A_demonstration_is_not_indexed()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal("User-agent: *\nDisallow: /\n", (await visitor.VisitAsync("/robots.txt")).Source);
    }

    private async Task<JsonNode> AskAsync(string query)
    {
        using var visitor = app.NewVisitor();
        var answer = await visitor.VisitAsync("/api/openings" + query);
        Assert.True(answer.Status == HttpStatusCode.OK, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.Status} {answer.Source}"));
        return JsonNode.Parse(answer.Source)!;
    }
}
