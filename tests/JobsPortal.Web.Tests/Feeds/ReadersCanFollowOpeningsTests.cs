using System.Net;
using System.Xml.Linq;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Feeds;

/// <summary>Atom (RFC 4287) and the sitemap.</summary>
public sealed class ReadersCanFollowOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Site = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feed_has_everything_that_Atom_demands()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "골목 & <가꾸기>");
        await app.Given.ImportedOpeningAsync("\u0008경비원\u000B 채용");
        var feed = await ReadAsync("/openings.atom", "application/atom+xml");
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var parent in feed.Elements(Atom + "entry").Append(feed))
        {
            Assert.Single(parent.Elements(Atom + "id"));
            Assert.Single(parent.Elements(Atom + "title"));
            Assert.True(DateTimeOffset.TryParse(parent.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
            Assert.Contains(parent.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "alternate");
        }
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
        Assert.Contains(feed.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "self" && (string?)l.Attribute("href") == "https://localhost/openings.atom");
        var mine = feed.Elements(Atom + "entry").Single(e => e.Element(Atom + "id")!.Value == $"tag:localhost,2026:/openings/{opening.Id}");
        Assert.Equal("골목 & <가꾸기>", mine.Element(Atom + "title")!.Value);
        var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains(feed.Elements(Atom + "entry"), e => e.Element(Atom + "title")!.Value == "경비원 채용");
    }

    [Fact]
    public async Task The_sitemap_names_own_openings_that_are_not_over_and_nothing_personal()
    {
        var open = await app.Given.ApprovedOpeningAsync();
        var over = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddDays(-1));
        var withdrawn = await app.Given.WithdrawnOpeningAsync();
        var imported = await app.Given.ImportedOpeningAsync();
        var places = (await ReadAsync("/sitemap.xml", "application/xml")).Elements(Site + "url").Select(u => u.Element(Site + "loc")!.Value).ToList();
        Assert.Contains($"https://localhost/openings/{open.Id}", places);
        Assert.Contains("https://localhost/calendar", places);
        Assert.DoesNotContain(places, p => p.EndsWith($"/openings/{over.Id}", StringComparison.Ordinal) || p.EndsWith($"/openings/{withdrawn.Id}", StringComparison.Ordinal) || p.EndsWith($"/openings/{imported.Id}", StringComparison.Ordinal));
        Assert.DoesNotContain(places, p => p.Contains("/admin", StringComparison.Ordinal) || p.Contains("/my", StringComparison.Ordinal));
        using var visitor = app.NewVisitor();
        foreach (var place in places) Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync(new Uri(place).PathAndQuery)).Status);
    }

    [Fact]
    public async Task Every_page_tells_readers_where_the_feed_is()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal("/openings.atom", Html.One(await visitor.VisitAsync("/"), "link[type='application/atom+xml']").GetAttribute("href"));
    }

    private async Task<XElement> ReadAsync(string address, string type)
    {
        using var visitor = app.NewVisitor();
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }
}
