using System.Diagnostics;
using JobsPortal.Data.Alerts;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Tests.Data.Search;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data.Alerts;

/// <summary>What a large run did.</summary>
/// <param name="Setup">How long it took to save the searches and to publish the openings.</param>
/// <param name="Found">Pairs of recipient and opening.</param>
/// <param name="Expected">The same, counted the slow way for some searches, and what the run found for these.</param>
/// <param name="Matching">How long reading and holding the openings against the searches takes alone, without writing.</param>
/// <param name="Finding">How long finding took, writing included.</param>
/// <param name="Digests">Messages written.</param>
/// <param name="Telling">How long writing them took.</param>
/// <param name="PeakMegabytes">Largest memory of the process.</param>
public sealed record AlertReport(
    TimeSpan Setup, int Found, (int Slowly, int Run) Expected, TimeSpan Matching, TimeSpan Finding, int Digests, TimeSpan Telling, long PeakMegabytes);

/// <summary>Many saved searches, many new openings, found and told as the portal does it.</summary>
public sealed class AlertRun(PortalApp app)
{
    private const int SearchesOfOne = 4;
    private const int HeldSlowly = 200;

    private static readonly string[] What =
    [
        "청소", "경비", "요양보호사", "사무", "간호조무사", "조리", "운전", "돌봄", "동행일자리", "공공근로", "배송", "안내", "어르신", "시니어", "급식", "세탁", "미화", "주차", "상담", "회계", "디자인", "개발", "용접", "목공",
        "강사", "보육", "물류", "포장", "판매", "캐셔", "바리스타", "제과", "미용", "전기", "설비", "도배", "청년", "인턴", "보조", "경리",
    ];

    private static readonly string[] How = ["", "", "오전", "오후", "주말", "단기", "시간제", "주5일", "정규직", "아파트", "병원", "학교", "센터", "복지관", "식당", "마트"];

    /// <summary>Saves searches, publishes openings, runs.</summary>
    /// <param name="searches">How many saved searches.</param>
    /// <param name="openings">How many new openings.</param>
    /// <param name="seed">What they are made of.</param>
    /// <param name="say">Hears of each step when it is done: a run that takes too long is to tell where.</param>
    public async Task<AlertReport> RunAsync(int searches, int openings, int seed, Action<string> say)
    {
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        await SaveAsync(random, searches);
        say($"{searches} searches saved after {watch.Elapsed.TotalSeconds:F1} s");
        app.Clock.Advance(TimeSpan.FromDays(30));
        await PublishAsync(random, openings);
        var setup = watch.Elapsed;
        say($"{openings} openings published after {setup.TotalSeconds:F1} s");

        watch.Restart();
        await MatchAsync();
        var matching = watch.Elapsed;
        say($"matched without writing in {matching.TotalSeconds:F1} s");

        watch.Restart();
        int found;
        await using (var context = app.Open()) found = await context.Get<FindAlerts>().RunAsync(app.Clock.Now);
        var finding = watch.Elapsed;
        say($"found and written in {finding.TotalSeconds:F1} s");
        var expected = await HoldSlowlyAsync();

        app.Clock.Advance(TimeSpan.FromDays(7));
        watch.Restart();
        await using (var context = app.Open()) await context.Get<TellAlerts>().DigestsAsync(app.Clock.Now);
        var telling = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        return new(setup, found, expected, matching, finding, await app.AskAsync(db => db.OutboxMessages.CountAsync()), telling, process.PeakWorkingSet64 >> 20);
    }

    private async Task SaveAsync(Random random, int searches)
    {
        await using var context = app.Open();
        var now = app.Clock.Now;
        List<AlertRecipient> recipients = [];
        for (var i = 0; i < searches / SearchesOfOne; i++)
        {
            var recipient = AlertRecipient.OfMail($"person{i}@mail.example", i % 3 == 0 ? AlertFrequency.Weekly : AlertFrequency.Daily, "https://localhost", now);
            recipient.Confirm("https://localhost", now);
            recipients.Add(recipient);
        }

        context.Db.AddRange(recipients);
        await context.Db.SaveChangesAsync();
        context.Db.AddRange(Enumerable.Range(0, searches).Select(i => new SavedSearch(recipients[i / SearchesOfOne].Id, ConditionsOf(random), isProven: true, now)));
        await context.Db.SaveChangesAsync();
    }

    private static SearchConditions ConditionsOf(Random random)
    {
        string One(string[] words) => random.GetItems(words, 1)[0];
        var hasWords = random.Next(5) > 0;
        return new()
        {
            Words = hasWords ? $"{One(What)} {One(How)}{(random.Next(10) == 0 ? " " + One(What) : "")}".Trim() : "",
            Dongs = !hasWords || random.Next(2) == 0 ? [.. random.GetItems(Districts.Nowon.Dongs.ToArray(), random.Next(1, 4)).Select(d => d.Code).Distinct()] : [],
            Occupations = random.Next(4) == 0 ? random.GetItems(Enum.GetValues<OccupationGroup>(), 1) : [],
            Kinds = random.Next(4) == 0 ? [OpeningKind.Job] : [],
            PayBasis = random.Next(6) == 0 ? PayBasis.Hourly : null,
        };
    }

    private async Task PublishAsync(Random random, int openings)
    {
        for (var i = 0; i < openings; i++)
        {
            var title = $"{random.GetItems(How, 1)[0]} {random.GetItems(What, 1)[0]} {random.GetItems(["모집", "채용", "구인", "참여자 모집"], 1)[0]}".Trim();
            var dong = random.GetItems(Districts.Nowon.Dongs.ToArray(), 1)[0];
            await app.Given.ImportedOpeningAsync(title, app.Clock.Now.AddHours(-1), app.Clock.Now.AddDays(20), change: d => d with
            {
                OccupationName = random.GetItems(What, 1)[0],
                // As long as real ones, most of it about conditions that nobody looks for.
                Description = string.Join(". ", Enumerable.Range(0, 12).Select(n => $"근무 조건 {n}항은 면접에서 함께 정하고 성실히 일하실 분을 기다립니다")) + ". " + random.GetItems(How, 1)[0],
                Units = [Given.Unit(place: $"노원구 {dong.Name} 일터", dongCode: dong.Code)],
            });
        }
    }

    /// <summary>What finding does, without writing down what it found.</summary>
    private async Task MatchAsync()
    {
        await using var context = app.Open();
        var searches = await context.Db.SavedSearches.Confirmed().ToListAsync();
        var index = AlertIndex.Of(searches.Select(s => new AlertSearch(s.AlertRecipientId, s.Conditions, s.SinceAt)), Domain.Search.SearchKnowledge.Of(Districts.Nowon, []));
        await foreach (var opening in context.Db.Openings.AsNoTracking().Include(o => o.Units).AsSplitQuery().AsAsyncEnumerable()) index.Matching(opening);
    }

    /// <summary>Some searches, each held against each opening by the domain's own functions.</summary>
    private async Task<(int Slowly, int Run)> HoldSlowlyAsync()
    {
        await using var context = app.Open();
        var openings = await context.Db.Openings.AsNoTracking().Include(o => o.Units).Where(o => o.Status == OpeningStatus.Approved).ToListAsync();
        var reference = openings.Select(o => (Opening: o, Document: Domain.Search.SearchDocument.Of(o))).ToList();
        var knowledge = Domain.Search.SearchKnowledge.Of(Districts.Nowon, []);
        var some = await context.Db.SavedSearches.AsNoTracking().OrderBy(s => s.Id).Take(HeldSlowly).ToListAsync();
        HashSet<(int, int)> slowly = [];
        foreach (var search in some)
        {
            if (AlertWords.ReadingsOf(search.Conditions, knowledge) is not { } readings) continue;
            foreach (var (opening, document) in reference)
            {
                if (search.Conditions.Fits(opening) && Domain.Search.SearchReading.Penalty(readings, document) is not null) slowly.Add((search.AlertRecipientId, opening.Id));
            }
        }

        int[] recipients = [.. some.Select(s => s.AlertRecipientId).Distinct()];
        var run = await context.Db.AlertMatches.AsNoTracking().Where(m => recipients.Contains(m.AlertRecipientId)).Select(m => new { m.AlertRecipientId, m.OpeningId }).ToListAsync();
        return (slowly.Count, run.Count(m => slowly.Contains((m.AlertRecipientId, m.OpeningId))));
    }
}
