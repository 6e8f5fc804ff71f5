using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Web.Tests.Data.Search;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data.Alerts;

/// <summary>What is found for saved searches, opening by opening, is what the search engine finds for each of them among all openings.</summary>
public sealed class AlertsEqualSearchTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Searches = 400;
    private const int Openings = 120;
    private const int Seed = 20_261_122;

    [Fact]
    public async Task Four_hundred_random_searches_find_the_same_openings_either_way()
    {
        var random = new Random(Seed);
        var knowledge = SearchKnowledge.Of(Districts.Nowon, []);
        for (var i = 0; i < Openings; i++) await SearchRounds.AddAsync(app, random);
        await app.Given.WithdrawnOpeningAsync(title: "청소 취소");
        var openings = await app.AskAsync(db => db.Openings.Include(o => o.Units).AsNoTracking().Where(o => o.Status == OpeningStatus.Approved).ToListAsync());
        var reference = new SearchReference(openings);
        var conditions = Enumerable.Range(0, Searches).Select(_ => Conditions(random, reference)).ToList();
        var index = AlertIndex.Of(conditions.Select((c, i) => new AlertSearch(i, c, DateTime.MinValue)), knowledge);
        var found = openings.SelectMany(o => index.Matching(o).Select(s => (Search: s.RecipientId, o.Id))).ToLookup(f => f.Search, f => f.Id);

        await using var context = app.Open();
        var (engine, matches) = (context.Get<SearchEngine>(), 0);
        for (var i = 0; i < Searches; i++)
        {
            var c = conditions[i];
            var search = new OpeningSearch
            {
                Now = app.Clock.Now,
                Readings = AlertWords.ReadingsOf(c, knowledge) ?? [],
                FindsNothing = AlertWords.ReadingsOf(c, knowledge) is null,
                Occupations = c.Occupations,
                Dongs = c.Dongs,
                Kinds = c.Kinds,
                Employments = c.Employments,
                PayBasis = c.PayBasis,
                PayAtLeast = c.PayAtLeast,
                WithScheduled = true,
                WithClosed = true,
            };
            var expected = (await engine.FindAsync(context.Db, search, [], page: 1, size: Openings * 2)).Ids.Order().ToList();
            Assert.True(expected.SequenceEqual(found[i].Order()), $"seed {Seed}, search {i} {c}: {string.Join(',', found[i].Order())} instead of {string.Join(',', expected)}");
            matches += expected.Count;
        }

        // Not equal because both are empty.
        Assert.InRange(matches, Searches, Searches * Openings / 2);
    }

    private static SearchConditions Conditions(Random random, SearchReference reference)
    {
        bool OneOf(int chances) => random.Next(chances) == 0;
        PayBasis? basis = OneOf(5) ? random.GetItems([PayBasis.Hourly, PayBasis.Monthly], 1)[0] : null;
        return new()
        {
            Words = OneOf(4) ? "" : SearchRounds.Type(random, reference).Normalize()[..],
            IsExact = OneOf(6),
            Occupations = OneOf(4) ? random.GetItems(Enum.GetValues<OccupationGroup>(), 3) : [],
            Dongs = OneOf(4) ? [.. random.GetItems(Districts.Nowon.Dongs.ToArray(), 4).Select(d => d.Code)] : [],
            Kinds = OneOf(4) ? random.GetItems(Enum.GetValues<OpeningKind>(), 2) : [],
            Employments = OneOf(4) ? random.GetItems(Enum.GetValues<EmploymentType>(), 3) : [],
            PayBasis = basis,
            PayAtLeast = basis is not null && OneOf(2) ? random.Next(10_000, 13_000) : null,
        };
    }
}
