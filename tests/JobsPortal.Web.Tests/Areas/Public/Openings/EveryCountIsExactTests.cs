using System.Globalization;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Tests.Data.Search;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

/// <summary>The number beside a choice is what a resident finds after taking it: compared with a count over all openings in memory.</summary>
public sealed class EveryCountIsExactTests(EveryCountIsExactTests.Market app) : IClassFixture<EveryCountIsExactTests.Market>
{
    private const int Seed = 20261102;

    public static TheoryData<string> Searches =>
    [
        "", "closed=1", "scheduled=1", "closed=1&scheduled=1", "kind=Job", "kind=Job&kind=Event&closed=1", "occupation=Care&occupation=Cleaning",
        "dong=1135063000", "dong=1135063000&dong=1135072000&kind=PublicWork", "employment=Daily&closed=1&scheduled=1", "pay=Hourly", "pay=Hourly&payMin=12000",
        "pay=Monthly&payMin=250만&dong=1135063000", "payMin=12000", "closingWithin=0", "closingWithin=3&kind=Job", "closingWithin=7&closed=1",
        "q=청소", "q=청소 상계1동", "q=상계 1&closed=1", "q=청소&kind=Job&dong=1135063000&pay=Hourly&closingWithin=7&employment=FixedTerm&scheduled=1",
    ];

    [Theory, MemberData(nameof(Searches))]
    public async Task The_number_beside_every_choice_is_what_it_leaves(string address)
    {
        await app.FillAsync();
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/openings?" + address);
        var asked = Asked(address);
        Assert.Equal(app.Count(asked), ResultTotal(page));
        foreach (var input in page.Document.QuerySelectorAll("fieldset input").Where(i => i.ParentElement!.QuerySelector(".n") is not null))
        {
            var (name, value) = (input.GetAttribute("name")!, input.GetAttribute("value")!);
            var shown = int.Parse(string.Concat(Html.TextOf(input.ParentElement!.QuerySelector(".n")).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
            var expected = name switch
            {
                "closed" => app.Count(asked, onlyState: OpeningPhase.Closed),
                "scheduled" => app.Count(asked, onlyState: OpeningPhase.Scheduled),
                _ => app.Count(new(asked) { [name] = [value] }),
            };
            Assert.True(expected == shown, $"{name}={value} shows {shown}, leaves {expected}; seed {Seed}.");
        }
    }

    [Theory, MemberData(nameof(Searches))]
    public async Task The_pages_of_a_list_hold_every_opening_once(string address)
    {
        await app.FillAsync();
        using var visitor = app.NewVisitor();
        foreach (var sort in new[] { "closing", "newest", "title" })
        {
            List<string> seen = [];
            for (var url = $"/openings?{address}&sort={sort}"; url is not null;)
            {
                var page = await visitor.VisitAsync(url);
                seen.AddRange(page.Document.QuerySelectorAll(".list a[href^='/openings/']").Select(a => a.GetAttribute("href")!));
                url = page.Document.QuerySelector(".pg a[rel=next]")?.GetAttribute("href");
            }

            Assert.Equal(app.Count(Asked(address)), seen.Count);
            Assert.Equal(seen.Count, seen.Distinct().Count());
        }
    }

    private static int ResultTotal(Page page) =>
        int.Parse(string.Concat(Html.TextOf(page.Document.QuerySelector(".bar strong")).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static Dictionary<string, string[]> Asked(string address) => address.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).GroupBy(pair => pair[0], pair => pair[1]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>A portal with openings of every sort, the same in every run.</summary>
    public sealed class Market : PortalApp
    {
        private static readonly string[] Words = ["청소", "경비", "요양보호사", "사무 보조", "C++ 개발", "100% 국비 안내"];
        private static readonly string[] Dongs = ["상계1동", "상계10동", "월계1동", "공릉2동"];
        private readonly SemaphoreSlim _once = new(1);
        private readonly Dictionary<string, IReadOnlyList<SearchReading>> _readings = [];
        private List<Opening>? _openings;

        public async Task FillAsync()
        {
            await _once.WaitAsync(TestContext.Current.CancellationToken);
            try
            {
                if (_openings is not null) return;
                var random = new Random(Seed);
                for (var i = 0; i < 120; i++) await AddAsync(random);
                await Given.DraftOpeningAsync(title: "청소 초안");
                await Given.OpeningInReviewAsync(title: "청소 검토");
                await Given.WithdrawnOpeningAsync(title: "청소 취소");
                _openings = await AskAsync(db => db.Openings.Include(o => o.Units).AsNoTracking().ToListAsync());
            }
            finally
            {
                _once.Release();
            }
        }

        public int Count(Dictionary<string, string[]> asked, OpeningPhase? onlyState = null) =>
            _openings!.Count(o => o.Status == OpeningStatus.Approved && IsInState(o, asked, onlyState) && Fits(o, asked));

        private async Task AddAsync(Random random)
        {
            var opens = Clock.Now.AddHours(random.Next(-400, 100));
            var closes = opens.AddHours(random.Next(20, 420));
            var kind = random.GetItems(Enum.GetValues<OpeningKind>(), 1)[0];
            OpeningDetails Change(OpeningDetails details) => details with
            {
                OccupationName = random.GetItems(Words, 1)[0],
                EmploymentType = random.GetItems([EmploymentType.FixedTerm, EmploymentType.Daily, EmploymentType.Permanent], 1)[0],
                Units = [.. Enumerable.Range(0, random.Next(1, 4)).Select(n => UnitOf(random, kind, n))],
            };
            var title = random.GetItems(Words, 1)[0] + " " + random.Next(10);
            _ = random.Next(3) == 0 && kind == OpeningKind.Job
                ? await Given.ImportedOpeningAsync(title, opens, closes, change: Change)
                : await Given.ApprovedOpeningAsync(kind, title, opens, closes, change: Change);
        }

        private static OpeningUnit UnitOf(Random random, OpeningKind kind, int number)
        {
            var dong = random.GetItems(Dongs, 1)[0];
            var pay = kind == OpeningKind.Event ? new Pay(PayBasis.None, null, null, null, null)
                : random.Next(2) == 0 ? new Pay(PayBasis.Hourly, random.Next(11_000, 13_000), 13_000, null, null)
                : new Pay(PayBasis.Monthly, random.Next(230, 270) * 10_000L, null, null, null);
            return Given.Unit($"단위 {number}", place: $"노원구 {dong} 일터", dongCode: random.Next(5) == 0 ? null : Districts.Nowon.DongByName(dong)!.Code, pay: pay);
        }

        private bool IsInState(Opening o, Dictionary<string, string[]> asked, OpeningPhase? only)
        {
            var phase = o.PhaseAt(Clock.Now);
            return only is { } state ? phase == state
                : phase == OpeningPhase.Open || (phase == OpeningPhase.Closed ? asked.ContainsKey("closed") : asked.ContainsKey("scheduled"));
        }

        private bool Fits(Opening o, Dictionary<string, string[]> asked) => asked.All(pair => pair.Key switch
        {
            "kind" => pair.Value.Contains(o.Kind.ToString()),
            "occupation" => pair.Value.Contains(o.OccupationGroup.ToString()),
            "employment" => pair.Value.Contains(o.EmploymentType.ToString()),
            "dong" => o.Units.Any(u => pair.Value.Contains(u.DongCode)),
            "pay" => o.Units.Any(u => u.PayBasis.ToString() == pair.Value[0] && (Least(asked) is not { } least || u.PayMinWon >= least)),
            "closingWithin" => Clock.Now < o.ClosesAt && o.ClosesAt <= OpeningFilters.EndOf(int.Parse(pair.Value[0], CultureInfo.InvariantCulture), Clock.Now),
            "q" => SearchReading.Penalty(ReadingsOf(pair.Value[0]), SearchDocument.Of(o)) is not null,
            _ => true,
        });

        private static long? Least(Dictionary<string, string[]> asked) =>
            asked.TryGetValue("payMin", out var typed) && Won.TryParse(typed[0], out var won) ? won : null;

        private IReadOnlyList<SearchReading> ReadingsOf(string typed) => _readings.TryGetValue(typed, out var known) ? known : _readings[typed] =
            new SearchReference(_openings!).Understand(SearchQuery.Read(typed, SearchKnowledge.Of(Districts.Nowon, []), SearchVocabulary.Empty)).Readings;
    }
}
