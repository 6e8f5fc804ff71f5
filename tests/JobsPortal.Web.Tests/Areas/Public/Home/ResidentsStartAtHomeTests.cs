using System.Net;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Home;

public sealed class ResidentsStartAtHomeTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Home_asks_one_question_and_opens_four_doors()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/");
        Assert.Equal("어떤 일을 찾으세요?", Html.TextOf(Html.One(page, "h1")));
        Assert.Equal(["/openings", "/lookup", "/dong-centers", "tel:" + Districts.Nowon.Contact.Phone], page.Document.QuerySelectorAll(".doors a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["지금 모집 중", "내 신청 확인", "가까운 동주민센터", "전화 문의"], page.Document.QuerySelectorAll(".doors span").Select(Html.TextOf));
        Assert.Equal(14, page.Document.QuerySelectorAll(".groups a").Length);
    }

    [Fact]
    public async Task The_districts_own_openings_stand_before_those_of_others()
    {
        await app.Given.ImportedOpeningAsync("남의 공고", closesAt: app.Clock.Now.AddHours(2));
        await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, "우리 공고");
        using var visitor = app.NewVisitor();
        var text = (await visitor.VisitAsync("/")).Text;
        Assert.True(text.IndexOf("우리 공고", StringComparison.Ordinal) is > 0 and var own && own < text.IndexOf("남의 공고", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_dong_is_listed_with_its_openings()
    {
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/dong-centers");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(19, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(page.Document.QuerySelector("a[href='/openings?dong=1135063000']"));
    }
}
