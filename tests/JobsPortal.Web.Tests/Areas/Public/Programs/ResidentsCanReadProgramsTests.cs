using System.Net;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Programs;

public sealed class ResidentsCanReadProgramsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_programme_tells_who_answers_when_it_goes_on_and_what_is_open()
    {
        var program = await app.Given.ProgramAsync("우리동네 가꾸기", nextRoundOn: new DateOnly(2026, 12, 1), targetPlaces: 40);
        await app.Given.ApprovedOpeningAsync(title: "가꾸기 참여자 모집", change: d => d with { JobProgramId = program.Id });
        await app.Given.ApprovedOpeningAsync(title: "지난 모집", closesAt: app.Clock.Now.AddDays(-1), change: d => d with { JobProgramId = program.Id });
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync($"/programs/{program.Id}");
        var facts = page.Document.QuerySelectorAll("dl.kv > div").ToDictionary(d => Html.TextOf(d.QuerySelector("dt")), d => Html.TextOf(d.QuerySelector("dd")));
        Assert.Equal("일자리경제과", facts["담당 부서"]);
        Assert.Equal("12월 예정", facts["다음 모집"]);
        Assert.Equal("40명", facts["목표 인원"]);
        Assert.Contains("모집 중인 공고 1건", page.Text, StringComparison.Ordinal);
        Assert.Contains("가꾸기 참여자 모집", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("지난 모집", Html.TextOf(page.Document.QuerySelector("[aria-labelledby=h-open]")), StringComparison.Ordinal);
        Assert.Contains("지난 모집", Html.TextOf(page.Document.QuerySelector("[aria-labelledby=h-openings]")), StringComparison.Ordinal);
        Assert.Contains("우리동네 가꾸기", (await visitor.VisitAsync("/programs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_programme_has_no_page_and_an_unknown_field_narrows_nothing()
    {
        await app.Given.ProgramAsync("아무 사업");
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/programs/123456")).Status);
        Assert.Contains("아무 사업", (await visitor.VisitAsync("/programs?field=99999&page=-3")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/programs?field=x&page=y")).Status);
    }
}
