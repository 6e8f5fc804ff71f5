using System.Text.Json;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Openings.Suggestions;

/// <summary>Words proposed while somebody types, and how popular ones are counted without persons.</summary>
public sealed class TheSearchBoxProposesWordsTests : IAsyncLifetime
{
    private const string Word = "돌봄";

    private readonly PortalApp _app = new();

    private WordCounter Counter => _app.Services.GetRequiredService<WordCounter>();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_word_that_five_visitors_looked_for_is_proposed_also_where_the_page_was_kept()
    {
        for (var visitor = 0; visitor < 4; visitor++) await LookForAsync(Word, $"browser {visitor}");
        for (var again = 0; again < 6; again++) await LookForAsync(Word, "browser 0");
        await Counter.WriteAsync();
        Assert.Equal(0, await _app.AskAsync(db => db.PopularWords.CountAsync()));

        await LookForAsync(Word, "browser 4");
        await Counter.WriteAsync();
        var row = await _app.AskAsync(db => db.PopularWords.AsNoTracking().SingleAsync());
        Assert.Equal((Word, 1), (row.Word, row.Days));
        using var visitor5 = _app.NewVisitor();
        var list = await visitor5.VisitAsync("/openings?kind=Job");
        Assert.Equal(Word, list.Document.QuerySelector("datalist#q-words option")!.GetAttribute("value"));
        Assert.Equal("q-words", Html.One(list, "#q").GetAttribute("list"));
        Assert.Equal(Word, (await SuggestAsync(visitor5, "돌")).First());
    }

    [Fact]
    public async Task Names_figures_and_other_pages_are_not_counted_and_a_new_day_begins_anew()
    {
        for (var visitor = 0; visitor < 8; visitor++)
        {
            await LookForAsync("홍길동", $"browser {visitor}");
            await LookForAsync("01000001234", $"browser {visitor}");
            await LookForAsync("상계1동", $"browser {visitor}");
            await LookForAsync("청소", $"browser {visitor}", "&page=2");
        }

        for (var visitor = 0; visitor < 4; visitor++) await LookForAsync(Word, $"browser {visitor}");
        await Counter.WriteAsync();
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await LookForAsync(Word, "browser 4");
        await Counter.WriteAsync();
        Assert.Equal(0, await _app.AskAsync(db => db.PopularWords.CountAsync()));
    }

    [Fact]
    public async Task What_was_popular_on_more_days_is_proposed_before()
    {
        foreach (var words in new[] { new[] { "청소" }, ["청소", Word] })
        {
            foreach (var word in words)
            {
                for (var visitor = 0; visitor < 5; visitor++) await LookForAsync(word, $"browser {visitor}");
            }

            await Counter.WriteAsync();
            _app.Clock.Advance(TimeSpan.FromDays(1));
        }

        await Counter.WriteAsync();
        Assert.Equal(["청소", Word], Counter.Popular);
    }

    [Fact]
    public async Task A_popular_word_fades_after_thirty_days()
    {
        for (var visitor = 0; visitor < 5; visitor++) await LookForAsync(Word, $"browser {visitor}");
        await Counter.WriteAsync();
        _app.Clock.Advance(TimeSpan.FromDays(30));
        await Counter.WriteAsync();
        Assert.Equal([Word], Counter.Popular);
        _app.Clock.Advance(TimeSpan.FromDays(1));
        await Counter.WriteAsync();
        Assert.Empty(Counter.Popular);
    }

    [Fact]
    public async Task Words_of_openings_are_proposed_to_everybody_alike_and_caches_may_keep_them()
    {
        await _app.Given.ApprovedOpeningAsync(title: "요양보호사 홍길동 선생님 모집");
        using var visitor = _app.NewVisitor();
        var answer = await visitor.VisitAsync("/openings/suggestions.json?q=%EC%9A%94");
        Assert.Equal("public, max-age=300", answer.Response.Headers.CacheControl!.ToString().Replace("max-age=300, public", "public, max-age=300", StringComparison.Ordinal));
        Assert.False(answer.Response.Headers.Contains("Set-Cookie"));
        Assert.Contains("요양보호사", await SuggestAsync(visitor, "요"));
        Assert.Empty(await SuggestAsync(visitor, "홍길"));
        foreach (var odd in new[] { "%25", "%27%22", "%F0%9F%99%82", new string('x', 4_000) }) Assert.Equal(200, (int)(await visitor.VisitAsync("/openings/suggestions.json?q=" + odd)).Status);
    }

    private async Task LookForAsync(string typed, string browser, string more = "")
    {
        using var visitor = _app.NewVisitor();
        visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", browser);
        await visitor.VisitAsync($"/openings?q={Uri.EscapeDataString(typed)}{more}");
    }

    private static async Task<List<string>> SuggestAsync(Visitor visitor, string typed) =>
        JsonSerializer.Deserialize<List<string>>((await visitor.VisitAsync("/openings/suggestions.json?q=" + Uri.EscapeDataString(typed))).Source)!;
}
