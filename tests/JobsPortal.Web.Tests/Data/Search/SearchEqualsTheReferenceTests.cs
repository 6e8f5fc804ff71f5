using JobsPortal.Data.Search;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data.Search;

/// <summary>The short form of the trial <c>search</c>, which asks ten thousand queries.</summary>
public sealed class SearchEqualsTheReferenceTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Queries = 500;
    private const int Seed = 20_261_122;

    [Fact]
    public async Task Whatever_is_asked_the_engine_finds_what_the_slow_way_finds()
    {
        var difference = await new SearchRounds(app).RunAsync(Queries, Seed);
        Assert.True(difference is null, difference);
    }
}

/// <summary>The index of words and the openings always agree, and where they do not, the check names the opening.</summary>
public sealed class WordsAreKeptWithTheOpeningsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Publishing_changing_and_withdrawing_keep_the_words_in_step()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "도서관 𠀀𠀁 사서 보조");
        await app.Given.DraftOpeningAsync(title: "도서관 초안");
        var other = await app.Given.ApprovedOpeningAsync(title: "도서관 야간");
        await ChangeAsync(opening.Id, o => o.Units[0].Place = "노원구 중계동 서고");
        await ChangeAsync(other.Id, o => o.Withdraw("예산이 바뀌어 취소합니다.", by: 1, app.Clock.Now));
        Assert.Empty((await app.AskAsync(VerifySearch.RunAsync)).Wrong);
    }

    [Fact]
    public async Task A_change_past_the_portal_is_named_and_mended_by_making_the_index_anew()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "주차장 관리");
        await app.AskAsync(db => db.WriteAsync(() => db.Openings.Where(o => o.Id == opening.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Title, "주차장 안내"))));
        Assert.Equal([opening.Id], (await app.AskAsync(VerifySearch.RunAsync)).Wrong);
        Assert.True(await app.AskAsync(WordIndexing.RebuildAsync) > 0);
        Assert.Empty((await app.AskAsync(VerifySearch.RunAsync)).Wrong);
    }

    [Fact]
    public async Task What_was_looked_for_in_a_wrong_index_is_found_as_soon_as_the_index_is_made_anew()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "수영장 관리");
        await app.AskAsync(db => db.WriteAsync(() => db.Openings.Where(o => o.Id == opening.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Title, "수영장 매표"))));
        using var visitor = app.NewVisitor();
        Assert.DoesNotContain("수영장 매표", TitlesOf(await visitor.VisitAsync("/openings?q=매표")));
        await app.AskAsync(WordIndexing.RebuildAsync);
        Assert.Contains("수영장 매표", TitlesOf(await visitor.VisitAsync("/openings?q=매표")));
    }

    [Fact]
    public async Task A_failed_write_leaves_no_word_behind()
    {
        var id = (await app.Given.ApprovedOpeningAsync(title: "물품 정리")).Id;
        await using var context = app.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.WriteAsync(async () =>
        {
            var opening = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id);
            opening.Units[0].Place = "없던 곳";
            await context.Db.SaveChangesAsync();
            throw new InvalidOperationException("stop");
        }));
        Assert.Empty((await app.AskAsync(VerifySearch.RunAsync)).Wrong);
    }

    private static List<string> TitlesOf(Page page) => [.. page.Document.QuerySelectorAll(".list h2 a").Select(Html.TextOf)];

    private async Task ChangeAsync(int id, Action<Opening> change)
    {
        await using var context = app.Open();
        change(await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id, TestContext.Current.CancellationToken));
        await context.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
