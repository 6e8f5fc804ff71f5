using System.Globalization;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

/// <summary>Whatever was looked for otherwise than it was typed stands on the page, with the way to look for it exactly.</summary>
public sealed class ResidentsAreToldHowWordsWereReadTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_word_from_the_wrong_keyboard_is_read_and_can_be_looked_for_as_it_is()
    {
        await app.Given.ApprovedOpeningAsync(title: "거리 청소");
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=cjdth&kind=PublicWork");
        Assert.Contains("거리 청소", TitlesOf(page));
        Assert.Contains("‘청소’로 찾은 결과입니다.", SaidOn(page), StringComparison.Ordinal);
        var exactly = Html.One(page, ".said a");
        Assert.Equal("‘cjdth’ 그대로 찾기", Html.TextOf(exactly));
        var exact = await visitor.VisitAsync(exactly.GetAttribute("href")!);
        Assert.Empty(TitlesOf(exact));
        Assert.Contains("kind=PublicWork", exact.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_syllable_is_refused_kindly_and_changes_nothing()
    {
        await app.Given.ApprovedOpeningAsync(title: "서고 정리");
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=간");
        Assert.Contains("두 글자 이상 적어 주세요.", SaidOn(page), StringComparison.Ordinal);
        Assert.Contains("서고 정리", TitlesOf(page));
    }

    [Fact]
    public async Task Where_nothing_holds_all_words_the_nearest_is_shown_and_says_what_was_left_out()
    {
        await app.Given.ApprovedOpeningAsync(title: "주차장 안내");
        await app.Given.ApprovedOpeningAsync(title: "수영장 강사");
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=주차장 안내 수영장");
        Assert.Contains("빼고 찾았습니다.", SaidOn(page), StringComparison.Ordinal);
        Assert.NotEmpty(TitlesOf(page));
    }

    [Fact]
    public async Task With_words_the_title_counts_most_and_another_order_can_be_chosen()
    {
        await app.Given.ApprovedOpeningAsync(title: "곁에서 돕기", closesAt: app.Clock.Now.AddDays(2), change: d => d with { Description = "무지개 도서관에서 돕습니다." });
        await app.Given.ApprovedOpeningAsync(title: "무지개 도서관 사서", closesAt: app.Clock.Now.AddDays(9));
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?q=무지개");
        Assert.Equal(["무지개 도서관 사서", "곁에서 돕기"], TitlesOf(page));
        Assert.Equal("relevance", Html.One(page, "#sort option[selected]").GetAttribute("value"));
        Assert.Equal(["곁에서 돕기", "무지개 도서관 사서"], TitlesOf(await visitor.VisitAsync("/openings?q=무지개&sort=closing")));
    }

    [Fact]
    public async Task What_was_published_or_withdrawn_is_right_on_the_next_request()
    {
        using var visitor = app.NewVisitor();
        Assert.Empty(TitlesOf(await visitor.VisitAsync("/openings?q=반딧불이")));
        var before = TotalOf(await visitor.VisitAsync("/openings"));
        var opening = await app.Given.ApprovedOpeningAsync(title: "반딧불이 해설");
        Assert.Equal(["반딧불이 해설"], TitlesOf(await visitor.VisitAsync("/openings?q=반딧불이")));
        Assert.Equal(before + 1, TotalOf(await visitor.VisitAsync("/openings")));
        await using var context = app.Open();
        var kept = await context.Db.Openings.SingleAsync(o => o.Id == opening.Id, TestContext.Current.CancellationToken);
        kept.Withdraw("예산이 바뀌어 취소합니다.", by: 1, app.Clock.Now);
        await context.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(TitlesOf(await visitor.VisitAsync("/openings?q=반딧불이")));
        Assert.Equal(before, TotalOf(await visitor.VisitAsync("/openings")));
    }

    [Fact]
    public async Task Programmes_are_found_by_the_same_words()
    {
        await app.Given.ProgramAsync(name: "희망 징검다리");
        using var visitor = app.NewVisitor();
        Assert.Contains("희망 징검다리", (await visitor.VisitAsync("/openings?q=wldrjaekfl")).Text, StringComparison.Ordinal);
    }

    private static List<string> TitlesOf(Page page) => [.. page.Document.QuerySelectorAll(".list h2 a").Select(Html.TextOf)];

    private static int TotalOf(Page page) => int.Parse(Html.TextOf(page.Document.QuerySelector(".bar strong")).TrimEnd('건'), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string SaidOn(Page page) => Html.TextOf(Html.One(page, ".said"));
}
