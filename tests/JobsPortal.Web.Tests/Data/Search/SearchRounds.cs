using System.Text;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data.Search;

/// <summary>
/// Random queries with random choices, orders and pages, asked of the engine and of <see cref="SearchReference"/>: keys in their order, total and
/// every count must be equal. Between them openings change, some and many, so that the index, the columns and what is kept of words are held in step too.
/// </summary>
public sealed class SearchRounds(PortalApp app)
{
    private const int Openings = 160;
    private const int ChangeEvery = 20;
    private const int ManyChangeEvery = 260;
    private const int Moved = 6;

    private static readonly string[] Words =
    [
        "청소", "경비원", "요양보호사", "사무 보조", "C++ 개발", "100% 국비 안내", "환경미화", "간호조무사", "건물청소", "조리사", "운전", "공공근로", "상계1동", "신대방동", "어르신 돌봄",
        "청소년센터 청소원", "청소년 상담",
    ];

    private static readonly string[] Typed = ["청소", "cjdth", "ㅊㅅ", "ㅇㅇㅂㅎㅅ", "요양보호시", "청소 알바", "경비원을", "간", "상계1동", "상계10동", "10,320원", "주25시간", "없는말", "%", "\"'", "🙂", "dkfmqkdlxm", "시니어", "오전만", "집 가까운"];

    /// <summary>Asks so many queries and returns the first difference; null when there is none.</summary>
    public async Task<string?> RunAsync(int queries, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Openings; i++) await AddAsync(app, random);
        await app.Given.DraftOpeningAsync(title: "청소 초안");
        await app.Given.WithdrawnOpeningAsync(title: "청소 취소");
        await using var context = app.Open();
        var (engine, knowledge) = (context.Get<SearchEngine>(), SearchKnowledge.Of(Districts.Nowon, []));
        SearchReference? reference = null;
        for (var number = 0; number < queries; number++)
        {
            if (number % ChangeEvery == 0)
            {
                if (number > 0) await ChangeAsync(random);
                if (number > 0 && number % ManyChangeEvery == 0) await ChangeManyAsync(random);
                context.Db.ChangeTracker.Clear();
                reference = new(await app.AskAsync(db => db.Openings.Include(o => o.Units).AsNoTracking().ToListAsync()));
            }

            var typed = Type(random, reference!);
            var query = random.Next(8) == 0 ? SearchQuery.Exactly(typed) : SearchQuery.Read(typed, knowledge, await engine.VocabularyAsync(context.Db));
            var difference = await DifferenceAsync(context, engine, reference!, query, random);
            if (difference is not null) return $"seed {seed}, query {number} '{typed}': {difference}";
        }

        return null;
    }

    private async Task<string?> DifferenceAsync(ScopedContext context, SearchEngine engine, SearchReference reference, SearchQuery query, Random random)
    {
        var (outcome, expected) = (await engine.UnderstandAsync(context.Db, query), reference.Understand(query));
        var (read, meant) = (Say(outcome), Say(expected));
        if (read != meant) return $"understood as {read} instead of {meant}";

        var search = Choose(random, outcome);
        DateTime[] ends = [search.Now.AddHours(14), search.Now.AddDays(3), search.Now.AddDays(7)];
        var all = reference.Find(search);
        var (size, page) = (random.Next(1, 30), random.Next(1, 9));
        var answer = await engine.FindAsync(context.Db, search, ends, page, size);
        if (reference.Difference(answer.Tally, search, ends, Districts.Nowon.Dongs.Select(d => d.Code)) is { } count) return $"{search}: {count}";
        var number = Math.Clamp(page, 1, Math.Max(1, (all.Count + size - 1) / size));
        var ids = string.Join(',', all.Skip((number - 1) * size).Take(size));
        return answer.Number == number && string.Join(',', answer.Ids) == ids ? null : $"{search}, page {page} of {size}: {string.Join(',', answer.Ids)} instead of {ids}";
    }

    private static string Say(SearchOutcome outcome) =>
        string.Join(' ', outcome.Used.Select(c => $"{c.Word.Typed}={c.Reading.Kind}:{c.Reading.Said}")) + " without " + string.Join(' ', outcome.LeftOut.Select(w => w.Typed));

    private OpeningSearch Choose(Random random, SearchOutcome outcome)
    {
        bool OneOf(int chances) => random.Next(chances) == 0;
        PayBasis? basis = OneOf(4) ? random.GetItems([PayBasis.Hourly, PayBasis.Monthly], 1)[0] : null;
        return new()
        {
            Now = app.Clock.Now,
            Readings = outcome.Readings,
            FindsNothing = outcome.FindsNothing,
            Occupations = OneOf(4) ? random.GetItems(Enum.GetValues<OccupationGroup>(), 3) : [],
            Dongs = OneOf(4) ? [.. random.GetItems(Districts.Nowon.Dongs.ToArray(), 4).Select(d => d.Code)] : [],
            Kinds = OneOf(4) ? random.GetItems(Enum.GetValues<OpeningKind>(), 1) : [],
            Employments = OneOf(4) ? random.GetItems(Enum.GetValues<EmploymentType>(), 3) : [],
            PayBasis = basis,
            PayAtLeast = OneOf(3) ? random.Next(10_000, 13_000) : null,
            ClosesBy = OneOf(4) ? app.Clock.Now.AddDays(random.Next(1, 9)) : null,
            WithScheduled = OneOf(3),
            WithClosed = OneOf(3),
            Sort = random.GetItems(Enum.GetValues<OpeningSort>(), 1)[0],
        };
    }

    /// <summary>A random query.</summary>
    public static string Type(Random random, SearchReference reference)
    {
        var words = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3) switch
        {
            0 => random.GetItems(Typed, 1)[0],
            1 => random.GetItems(Words, 1)[0],
            _ => Piece(random, reference),
        });
        var typed = string.Join(random.Next(5) == 0 ? "" : " ", words);
        return random.Next(10) == 0 ? typed.Normalize(NormalizationForm.FormD) : typed;
    }

    private static string Piece(Random random, SearchReference reference)
    {
        var document = reference.Documents[random.Next(reference.Documents.Count)];
        var text = document[random.GetItems(SearchDocument.Fields.ToArray(), 1)[0]];
        if (text.Length < 3) return "청소";
        var start = random.Next(text.Length - 2);
        return text.Substring(start, Math.Min(random.Next(2, 6), text.Length - start)).Replace('\n', ' ');
    }

    private async Task ChangeAsync(Random random)
    {
        await using var context = app.Open();
        var openings = await context.Db.Openings.Include(o => o.Units).Where(o => o.Status == OpeningStatus.Approved).OrderBy(o => o.Id).ToListAsync();
        var (moved, withdrawn) = (random.GetItems(openings.ToArray(), Moved), openings[random.Next(openings.Count)]);
        foreach (var opening in moved)
        {
            opening.Units[0].Place = $"노원구 {random.GetItems(Words, 1)[0]} 일터";
            opening.Units[0].DongCode = random.GetItems(Districts.Nowon.Dongs.ToArray(), 1)[0].Code;
        }

        if (!moved.Contains(withdrawn)) withdrawn.Withdraw("예산이 바뀌어 취소합니다.", by: 1, app.Clock.Now);
        await context.Db.SaveChangesAsync();
        if (random.Next(2) == 0) app.Clock.Advance(TimeSpan.FromHours(random.Next(1, 20)));
        await AddAsync(app, random);
    }

    /// <summary>More than are remembered one by one.</summary>
    private async Task ChangeManyAsync(Random random)
    {
        await using var context = app.Open();
        var openings = await context.Db.Openings.Include(o => o.Units).Where(o => o.Status == OpeningStatus.Approved).OrderBy(o => o.Id).Take(Openings / 2).ToListAsync();
        foreach (var opening in openings) opening.Units[0].Place = $"노원구 {random.GetItems(Words, 1)[0]} 작업장";
        await context.Db.SaveChangesAsync();
    }

    /// <summary>A random published opening.</summary>
    public static async Task AddAsync(PortalApp app, Random random)
    {
        var opens = app.Clock.Now.AddHours(random.Next(-400, 100));
        var closes = opens.AddHours(24 * random.Next(2, 17));
        var kind = random.GetItems(Enum.GetValues<OpeningKind>(), 1)[0];
        OpeningDetails Change(OpeningDetails details) => details with
        {
            OccupationName = random.GetItems(Words, 1)[0],
            Description = string.Join(random.Next(2) == 0 ? " " : "\n", random.GetItems(Words, 4)),
            EmploymentType = random.GetItems([EmploymentType.FixedTerm, EmploymentType.Daily, EmploymentType.Permanent], 1)[0],
            Units = [.. Enumerable.Range(0, random.Next(1, 4)).Select(n => UnitOf(random, kind, n))],
        };
        var title = random.GetItems(Words, 1)[0] + " " + random.Next(10);
        _ = random.Next(3) == 0 && kind == OpeningKind.Job
            ? await app.Given.ImportedOpeningAsync(title, opens, closes, change: Change)
            : await app.Given.ApprovedOpeningAsync(kind, title, opens, closes, change: Change);
    }

    private static OpeningUnit UnitOf(Random random, OpeningKind kind, int number)
    {
        var dong = random.GetItems(Districts.Nowon.Dongs.ToArray(), 1)[0];
        var pay = kind == OpeningKind.Event ? new Pay(PayBasis.None, null, null, null, null)
            : random.Next(2) == 0 ? new Pay(PayBasis.Hourly, random.Next(11_000, 13_000), 13_000, null, null)
            : new Pay(PayBasis.Monthly, random.Next(230, 270) * 10_000L, null, null, null);
        return Given.Unit($"단위 {number}", place: $"노원구 {dong.Name} 일터", dongCode: random.Next(5) == 0 ? null : dong.Code, pay: pay);
    }
}
