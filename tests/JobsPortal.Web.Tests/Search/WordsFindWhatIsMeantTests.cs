using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Search;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Search;

/// <summary>The golden set: against the meaning of the words alone, every opening looked at for every query, and against the engine.</summary>
public sealed class WordsFindWhatIsMeantTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.95;

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_class_of_the_golden_set_is_answered()
    {
        await GoldenSet.FillAsync(_app);
        var openings = await GoldenSet.OpeningsAsync(_app);
        List<SearchDocument> documents = [.. openings.Values.Select(o => SearchDocument.Of(o.Opening))];
        var knowledge = SearchKnowledge.Of(Districts.Nowon, []);
        var vocabulary = SearchVocabulary.Of(openings.Values.SelectMany(o => new[] { o.Opening.Title, o.Opening.OccupationName, o.Opening.EmployerName }));
        List<string> faults = [];

        var classes = await GoldenSet.MeasureAsync(openings.Values.Select(o => o.Key).ToHashSet(), Search, faults);

        output.WriteLine(GoldenSet.FeedPath is null ? "without the real feed" : "with the real feed");
        foreach (var line in faults.Concat(classes.Select(c => c.ToString()))) output.WriteLine(line);
        Assert.Equal(8, classes.Count);
        Assert.All(classes, c => Assert.True(c.Recall >= LeastRecall && c.Precision >= LeastPrecision, $"{c}\n{string.Join('\n', faults)}"));

        Task<IReadOnlySet<string>> Search(string typed)
        {
            var query = SearchQuery.Read(typed, knowledge, vocabulary);
            var outcome = SearchOutcome.Of(query, r => documents.Any(r.Matches), rs => documents.Count(d => SearchReading.Penalty(rs, d) is not null));
            var found = query.Words.Count == 0 || outcome.LeftOut.Count > 0 ? [] : documents.Where(d => SearchReading.Penalty(outcome.Readings, d) is not null);
            return Task.FromResult<IReadOnlySet<string>>(found.Select(d => openings[d.Id].Key).ToHashSet());
        }
    }

    [Fact]
    public async Task The_engine_answers_every_class_as_well()
    {
        await GoldenSet.FillAsync(_app);
        var openings = await GoldenSet.OpeningsAsync(_app);
        await using var context = _app.Open();
        var engine = context.Get<SearchEngine>();
        var knowledge = context.Get<CurrentKnowledge>().Of(context.Get<DistrictProfile>());
        var vocabulary = await engine.VocabularyAsync(context.Db);
        List<string> faults = [];

        var classes = await GoldenSet.MeasureAsync(openings.Values.Select(o => o.Key).ToHashSet(), SearchAsync, faults);

        foreach (var line in faults.Concat(classes.Select(c => c.ToString()))) output.WriteLine(line);
        Assert.All(classes, c => Assert.True(c.Recall >= LeastRecall && c.Precision >= LeastPrecision, $"{c}\n{string.Join('\n', faults)}"));

        async Task<IReadOnlySet<string>> SearchAsync(string typed)
        {
            var query = SearchQuery.Read(typed, knowledge, vocabulary);
            var outcome = await engine.UnderstandAsync(context.Db, query);
            if (query.Words.Count == 0 || outcome.LeftOut.Count > 0) return new HashSet<string>();

            var search = new OpeningSearch { Now = _app.Clock.Now, Readings = outcome.Readings, WithScheduled = true, WithClosed = true, Sort = OpeningSort.Relevance };
            return (await engine.FindAsync(context.Db, search, [], page: 1, openings.Count)).Ids.Select(id => openings[id].Key).ToHashSet();
        }
    }

    [Fact]
    public void The_golden_set_is_as_large_as_promised()
    {
        Assert.True(GoldenSet.Queries.Count >= 300);
        Assert.All(GoldenSet.Queries, q => Assert.NotEmpty(q.Must));
    }
}
