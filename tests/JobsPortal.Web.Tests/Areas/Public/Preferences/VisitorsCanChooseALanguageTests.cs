using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Preferences;

/// <summary>Korean unless the visitor says otherwise; what is chosen is kept, and machines and staff read Korean.</summary>
public sealed class VisitorsCanChooseALanguageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_browser_that_likes_english_still_gets_korean()
    {
        using var visitor = app.NewVisitor();
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en;q=0.9");
        var page = await visitor.VisitAsync("/");
        Assert.Equal("ko", Html.One(page, "html").GetAttribute("lang"));
        Assert.Equal("어떤 일을 찾으세요?", Html.TextOf(Html.One(page, "h1")));
        var link = Html.One(page, "header .util a[lang=en]");
        Assert.EndsWith("English", Html.TextOf(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_chooses_english_comes_back_to_the_page_and_keeps_it_until_korean_is_chosen()
    {
        using var visitor = app.NewVisitor();
        var back = await visitor.ChooseAsync("/help");
        Assert.Equal("/help", back.Url);
        Assert.Equal("en", Html.One(await visitor.VisitAsync("/openings"), "html").GetAttribute("lang"));

        var offered = await visitor.VisitAsync(Html.One(back, "header .util a[lang=ko]").GetAttribute("href")!);
        Assert.Equal("ko", Html.One(offered, "html").GetAttribute("lang"));
        Assert.Equal("어떤 일을 찾으세요?", Html.TextOf(Html.One(await visitor.FollowAsync(await visitor.SubmitAsync(offered, new() { ["ReturnUrl"] = "/" })), "h1")));
    }

    [Fact]
    public async Task Letters_and_colours_stay_when_the_language_changes()
    {
        using var visitor = app.NewVisitor();
        await visitor.SubmitAsync(await visitor.VisitAsync("/preferences"), new() { ["Text"] = "xl", ["Mode"] = "high-contrast" });
        var html = Html.One(await visitor.ChooseAsync(), "html");
        Assert.Equal(("en", "xl", "high-contrast"), (html.GetAttribute("lang"), html.GetAttribute("data-text"), html.GetAttribute("data-krds-mode")));
    }

    [Fact]
    public async Task The_page_that_offers_english_is_in_english_and_changes_nothing_by_itself()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal("Display settings", Html.TextOf(Html.One(await visitor.VisitAsync("/preferences?language=en"), "h1")));
        Assert.Equal("화면 설정", Html.TextOf(Html.One(await visitor.VisitAsync("/preferences"), "h1")));
        Assert.Equal("화면 설정", Html.TextOf(Html.One(await visitor.VisitAsync("/preferences?language=fr"), "h1")));
    }

    [Fact]
    public async Task Staff_read_korean_on_every_page_whatever_was_chosen()
    {
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var visitor = app.NewVisitor();
        await visitor.SignInAsync(account.UserName!);
        await visitor.SubmitAsync(await visitor.VisitAsync("/preferences?language=en"), new() { ["Language"] = "en" });
        foreach (var address in new[] { "/admin", "/account/security", "/admin/nowhere" })
        {
            var page = await visitor.VisitAsync(address);
            Assert.Equal("ko", Html.One(page, "html").GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task What_machines_read_does_not_change()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        using var korean = app.NewVisitor();
        using var english = app.NewVisitor();
        await english.ChooseAsync();
        foreach (var address in new[] { "/openings.atom", "/calendar.ics", $"/openings/{opening.Id}/calendar.ics", "/sitemap.xml" })
        {
            Assert.Equal((await korean.VisitAsync(address)).Source, (await english.VisitAsync(address)).Source);
        }
    }

    [Fact]
    public async Task Caches_keep_the_languages_apart()
    {
        using var visitor = app.NewVisitor();
        await visitor.ChooseAsync();
        Assert.Contains("Cookie", (await visitor.VisitAsync("/openings")).Response.Headers.Vary);
    }
}
