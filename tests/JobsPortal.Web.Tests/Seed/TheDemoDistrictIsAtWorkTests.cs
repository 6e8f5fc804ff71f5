using JobsPortal.Data.Accounts;
using JobsPortal.Data.Seed;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Seed;

/// <summary>What Development starts with.</summary>
public sealed class TheDemoDistrictIsAtWorkTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("2026-11-22T14:30:00Z")]
    [InlineData("2027-01-01T00:10:00Z")]
    [InlineData("2028-02-29T03:00:00Z")]
    public async Task On_any_day_every_state_is_there_and_something_is_open(string start)
    {
        _app.Clock.Now = DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
        Assert.True(await FillAsync());
        var openings = await _app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).ToListAsync());
        var now = _app.Clock.Now;
        Assert.InRange(openings.Count, 40, 60);
        Assert.True(openings.Count(o => o.IsAcceptingAt(now)) >= 15);
        Assert.All(Enum.GetValues<OpeningKind>(), kind => Assert.Contains(openings, o => o.Kind == kind && o.IsAcceptingAt(now)));
        Assert.All([OpeningStatus.Draft, OpeningStatus.InReview, OpeningStatus.Withdrawn], status => Assert.Contains(openings, o => o.Status == status));
        Assert.All(Enum.GetValues<OpeningPhase>(), phase => Assert.Contains(openings, o => o.Status == OpeningStatus.Approved && o.PhaseAt(now) == phase));
        Assert.Contains(openings, o => o.Units.Count > 1 && o.IsAcceptingAt(now));
        Assert.Contains(openings, o => o.IsAcceptingAt(now) && o.ClosesAt < now.AddDays(1));
        Assert.All(openings.Where(o => o.Status == OpeningStatus.Approved), o => Assert.NotEqual(o.DraftedBy, o.ApprovedBy));
        Assert.All(openings.SelectMany(o => o.Units), u => Assert.True(u.Taken <= u.Headcount));
    }

    [Fact]
    public async Task Applications_stand_in_many_states_and_confirmed_ones_are_in_the_ledger()
    {
        await FillAsync();
        var applications = await _app.AskAsync(db => db.Applications.AsNoTracking().Include(a => a.Events).Include(a => a.Answers).Include(a => a.ConsentRecords).AsSplitQuery().ToListAsync());
        Assert.InRange(applications.Count, 55, 100);
        ApplicationStatus[] expected =
        [
            ApplicationStatus.Draft, ApplicationStatus.Submitted, ApplicationStatus.InReview, ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.NotSelected,
            ApplicationStatus.Ineligible, ApplicationStatus.Accepted, ApplicationStatus.Declined, ApplicationStatus.Confirmed, ApplicationStatus.Withdrawn,
        ];
        Assert.All(expected, status => Assert.Contains(applications, a => a.Status == status));
        Assert.Contains(applications, a => a.Channel == Channel.Counter && a.IntakeDong is not null);
        Assert.Contains(applications, a => a.TypedByName is not null);
        Assert.All(applications.Where(a => a.Status != ApplicationStatus.Draft), a => Assert.Equal(a.Status, a.Events[^1].To));
        Assert.All(applications, a => Assert.True(a.ConsentRecords.Single(c => c.Kind == ConsentKind.CollectionAndUse).IsGiven));
        Assert.All(applications, a => Assert.StartsWith("0100000", a.Phone, StringComparison.Ordinal));

        var results = await _app.AskAsync(db => db.JobResults.AsNoTracking().Where(r => r.Origin == ResultOrigin.Confirmation).ToListAsync());
        Assert.Equal(applications.Count(a => a.Status == ApplicationStatus.Confirmed), results.Count);
        Assert.Contains(results, r => r.Measure == ResultMeasure.Jobs && r.JobProgramId is not null);
        var batches = await _app.AskAsync(db => db.DecisionBatches.AsNoTracking().ToListAsync());
        Assert.All(batches.Where(b => b.Status == DecisionBatchStatus.Released), b => Assert.NotEqual(b.SubmittedBy, b.ReleasedBy));
        Assert.All(Enum.GetValues<DecisionBatchStatus>(), status => Assert.Contains(batches, b => b.Status == status));
    }

    [Fact]
    public async Task Staff_of_every_role_can_sign_in_and_the_plan_of_2010_is_there()
    {
        await FillAsync();
        var staff = await _app.AskAsync(db => db.Accounts.AsNoTracking().Where(a => a.Kind == AccountKind.Staff).ToListAsync());
        Assert.All(Enum.GetValues<StaffRole>(), role => Assert.Contains(staff, a => a.StaffRole == role));
        Assert.Equal(2, staff.Where(a => a.StaffRole == StaffRole.CounterClerk).Select(a => a.CounterDong).Distinct().Count());
        Assert.Equal(2, staff.Where(a => a.StaffRole == StaffRole.Officer).Select(a => a.DepartmentId).Distinct().Count());
        using var visitor = _app.NewVisitor();
        var page = await visitor.SignInAsync("officer1", DemoAccounts.Password);
        Assert.NotNull(page.RedirectsTo);

        var plans = await _app.AskAsync(db => db.Plans.Include(p => p.Fields).ThenInclude(f => f.Targets).AsSplitQuery().OrderBy(p => p.FromYear).ToListAsync());
        Assert.Equal(10_570, plans[0].Target);
        Assert.True(plans[1].FromYear <= 2026 && plans[1].ToYear >= 2026);
    }

    [Fact]
    public async Task The_ledger_shows_reported_retained_corrected_and_published_jobs_and_the_numbers_of_2010()
    {
        await FillAsync();
        var origins = await _app.AskAsync(db => db.JobResults.Select(r => r.Origin).Distinct().ToListAsync());
        Assert.Equal(Enum.GetValues<ResultOrigin>().Order(), origins.Order());
        Assert.Equal(3, await _app.AskAsync(db => db.RetentionChecks.Select(c => c.Mark).Distinct().CountAsync()));
        Assert.True(await _app.AskAsync(db => db.ResultProposals.AnyAsync(p => p.Status == ResultProposalStatus.Proposed)));
        Assert.Equal(6, await _app.AskAsync(db => db.Headlines.CountAsync()));
        var publication = await _app.AskAsync(db => db.Publications.AsNoTracking().Include(p => p.Lines).SingleAsync());
        Assert.True(publication.Confirmed > 0);
        Assert.True(await _app.AskAsync(db => db.JobResults.AnyAsync(r => r.Id > publication.LastResultId && r.OccurredOn <= publication.AsOf)));
    }

    [Fact]
    public async Task A_database_that_holds_something_is_left_alone()
    {
        await FillAsync();
        var before = await _app.AskAsync(db => db.Openings.CountAsync());
        Assert.False(await FillAsync());
        Assert.Equal(before, await _app.AskAsync(db => db.Openings.CountAsync()));
    }

    private async Task<bool> FillAsync()
    {
        await using var context = _app.Open();
        return await context.Get<DemoDistrict>().EnsureAsync(password => context.Get<Web.Infrastructure.Access.Passwords>().Hash(new Account(), password));
    }
}
