using System.Text.Json.Nodes;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Feeds;

/// <summary>schema.org JobPosting, on the district's own open openings only.</summary>
public sealed class SearchEnginesCanReadOwnOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_own_open_opening_carries_every_required_field()
    {
        var opening = await app.Given.ApprovedOpeningAsync(
            OpeningKind.Job, "구청 </script><b>조리원</b> \"급구\"", closesAt: new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc));
        var page = await ShowAsync(opening);
        var script = Html.One(page, "script[type='application/ld+json']");
        Assert.DoesNotContain("<", script.InnerHtml, StringComparison.Ordinal);
        var data = JsonNode.Parse(script.InnerHtml)!;
        Assert.Equal("JobPosting", (string)data["@type"]!);
        Assert.Equal(opening.Title, (string)data["title"]!);
        Assert.Equal("2026-11-01", (string)data["datePosted"]!);
        Assert.Equal("2026-11-30T18:00:00+09:00", (string)data["validThrough"]!);
        Assert.Equal("노원구청", (string)data["hiringOrganization"]!["name"]!);
        Assert.Equal("KR", (string)data["jobLocation"]![0]!["address"]!["addressCountry"]!);
        Assert.Equal("노원구", (string)data["jobLocation"]![0]!["address"]!["addressLocality"]!);
        Assert.Equal("PART_TIME", (string)data["employmentType"]!);
        Assert.Equal("HOUR", (string)data["baseSalary"]!["value"]!["unitText"]!);
        Assert.Equal(11_500, (int)data["baseSalary"]!["value"]!["minValue"]!);
        Assert.Equal(opening.ManagementNumber, (string)data["identifier"]!["value"]!);
        Assert.True((bool)data["directApply"]!);
        Assert.Equal($"https://localhost/openings/{opening.Id}", (string)data["url"]!);
        Assert.False(string.IsNullOrEmpty((string?)data["description"]));
    }

    [Fact]
    public async Task Others_closed_ones_and_events_carry_none()
    {
        var organization = await app.Given.OrganizationAsync();
        Opening[] without =
        [
            await app.Given.ImportedOpeningAsync(),
            await app.Given.ApprovedOpeningAsync(OpeningKind.Job, change: d => d with { OrganizationId = organization.Id, ApplyMode = ApplyMode.Contact, ApplyHow = "전화" }),
            await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now),
            await app.Given.ApprovedOpeningAsync(opensAt: app.Clock.Now.AddDays(1)),
            await app.Given.ApprovedOpeningAsync(OpeningKind.Event),
        ];
        foreach (var opening in without) Assert.Empty((await ShowAsync(opening)).Document.QuerySelectorAll("script[type='application/ld+json']"));
    }

    private async Task<Page> ShowAsync(Opening opening)
    {
        using var visitor = app.NewVisitor();
        return await visitor.VisitAsync($"/openings/{opening.Id}");
    }
}
