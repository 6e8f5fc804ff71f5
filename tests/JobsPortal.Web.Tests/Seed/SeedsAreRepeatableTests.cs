using JobsPortal.Data.Seed;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Seed;

/// <summary>Invented data in bulk.</summary>
public sealed class SeedsAreRepeatableTests
{
    private static readonly SeedAmounts Some = new(Openings: 700, Residents: 60, Applications: 400, Seed: 11);

    [Fact]
    public async Task The_same_seed_gives_the_same_data_and_another_seed_other_data()
    {
        var one = await SeededAsync(Some);
        Assert.Equal(one, await SeededAsync(Some));
        Assert.NotEqual(one, await SeededAsync(Some with { Seed = 12 }));
    }

    [Fact]
    public async Task Amounts_are_exact_and_three_of_five_openings_are_open()
    {
        await using var app = await StartAsync();
        var applied = await SeedAsync(app, Some);
        var openings = await app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).ToListAsync());
        var applications = await app.AskAsync(db => db.Applications.AsNoTracking().ToListAsync());
        Assert.Equal((700, 400, 400), (openings.Count, applied, applications.Count));
        Assert.InRange(openings.Count(o => o.IsAcceptingAt(app.Clock.Now)), 350, 490);
        Assert.Contains(openings, o => o.Status == OpeningStatus.Withdrawn);
        Assert.Contains(openings, o => o.IsImported && o.ApplyMode == ApplyMode.LinkOut);
        Assert.All(openings.SelectMany(o => o.Units.Select(u => (o, u))), x => Assert.False(x.u.Pay.IsBelowMinimumWage(x.u.WeeklyHours, x.o.WorkStartsOn!.Value, MinimumWages.Shipped)));
        Assert.All(openings.SelectMany(o => o.Units), u => Assert.True(u.Taken <= u.Headcount));
        var byId = openings.ToDictionary(o => o.Id);
        Assert.All(applications, a => Assert.True(byId[a.OpeningId].OpensAt <= a.ReceivedAt && a.ReceivedAt < byId[a.OpeningId].ClosesAt));
        Assert.Contains(applications, a => a.Status == ApplicationStatus.Confirmed);
        Assert.Equal(applications.Count(a => a.Status == ApplicationStatus.Confirmed), await app.AskAsync(db => db.JobResults.CountAsync()));
        Assert.NotEmpty(MinimumWages.Shipped.Steps);
    }

    private static async Task<string> SeededAsync(SeedAmounts amounts)
    {
        await using var app = await StartAsync();
        await SeedAsync(app, amounts);
        var openings = await app.AskAsync(db => db.Openings.OrderBy(o => o.Id).Select(o => $"{o.Title} {o.EmployerName} {o.OpensAt:O} {o.ClosesAt:O} {o.Status}").ToListAsync());
        var applications = await app.AskAsync(db => db.Applications.OrderBy(a => a.Id).Select(a => $"{a.Number} {a.ApplicantName} {a.Phone} {a.ReceivedAt:O} {a.Status}").ToListAsync());
        var accounts = await app.AskAsync(db => db.Accounts.OrderBy(a => a.Id).Select(a => $"{a.UserName} {a.Name} {a.BirthDate}").ToListAsync());
        return string.Join('\n', openings.Concat(applications).Concat(accounts));
    }

    private static async Task<PortalApp> StartAsync()
    {
        var app = new PortalApp();
        await app.InitializeAsync();
        return app;
    }

    private static async Task<int> SeedAsync(PortalApp app, SeedAmounts amounts)
    {
        await using var context = app.Open();
        return await context.Get<SeedPortal>().RunAsync(amounts);
    }
}
