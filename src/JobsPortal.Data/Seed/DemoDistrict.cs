using JobsPortal.Data.Accounts;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Secrets;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Seed;

/// <summary>
/// Fills an empty database of Development with a district at work. Everything is made by the domain's own commands on clocks set to the past,
/// relative to today, so that something is always open; in one transaction, so that a start that was broken off begins anew.
/// </summary>
public sealed class DemoDistrict(JobsDbContext db, DistrictProfile district, LookupKey lookupKey, TimeProvider clock)
{
    private const int Seed = 2010;
    private static readonly int[] WorkingDepartments = [0, 2];

    /// <summary>Fills the database when it holds neither accounts nor openings; false when it does.</summary>
    /// <param name="hash">Hashes a password; asked once.</param>
    public async Task<bool> EnsureAsync(Func<string, string> hash)
    {
        if (await db.Accounts.AnyAsync() || await db.Openings.AnyAsync()) return false;

        var key = await lookupKey.GetAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var passwordHash = hash(DemoAccounts.Password);
        await db.WriteAsync(() => FillAsync(passwordHash, key, now));
        return true;
    }

    private async Task FillAsync(string passwordHash, byte[] key, DateTime now)
    {
        var today = SeoulTime.DayOf(now);
        var departments = await DepartmentsAsync();
        var accounts = DemoAccounts.All.Select(a => DemoAccounts.Make(a, district, departments, passwordHash, now.AddDays(-90))).ToList();
        db.AddRange(accounts);
        await db.SaveChangesAsync();

        var plans = new ImportPlan(db, district, clock);
        if (district.Key == "nowon") await plans.RunAsync(DemoPlans.Of2010, now.AddDays(-80));
        await HeadlinesAsync();
        var current = await plans.RunAsync(DemoPlans.Current(district, today.Year - 1, today.Year + 2), now.AddDays(-80));
        var plan = await db.Plans.Include(p => p.Fields).SingleAsync(p => p.Id == current.PlanId);
        var programs = DemoPlans.Programs(district, plan, i => departments[i].Id, today).Select(d => new Domain.Programs.JobProgram(d)).ToList();
        var organizations = DemoOrganizations.Make(district, today);
        db.AddRange(programs);
        db.AddRange(organizations);
        await db.SaveChangesAsync();

        var byLogin = accounts.ToDictionary(a => a.UserName!);
        var offices = WorkingDepartments.Select((d, i) => new Office(
            departments[d].Id, departments[d].Name, district.Departments[d].Phone, byLogin[$"officer{i + 1}"].Id, byLogin[$"approver{i + 1}"].Id)).ToList();
        var openings = await OpeningsAsync(new DemoDrafting(district, programs, now), offices, organizations, today, now);
        var random = new Random(Seed);
        await new DemoApplications(
            db, openings, byLogin, district, new SeedApplicants(random, district, key), new SeedPeople(random, district, today), now).AddAsync();
        await new DemoLedger(db, programs, offices, now).AddAsync(plan.Id);
    }

    private async Task HeadlinesAsync()
    {
        if (district.Key == "dongjak") db.AddRange(DemoHeadlines.OfDongjak());
        if (await db.Plans.Include(p => p.Fields).SingleOrDefaultAsync(p => p.FromYear == 2010) is { } plan) db.AddRange(DemoHeadlines.OfNowon(plan));
    }

    private async Task<IReadOnlyList<Department>> DepartmentsAsync()
    {
        await ReferenceData.EnsureAsync(db, district);
        var known = await db.Departments.ToDictionaryAsync(d => d.Name);
        return [.. district.Departments.Select(d => known[d.Name])];
    }

    private async Task<IReadOnlyDictionary<string, Opening>> OpeningsAsync(
        DemoDrafting drafting, List<Office> offices, IReadOnlyList<Domain.Organizations.Organization> organizations, DateOnly today, DateTime now)
    {
        var number = 1_000;
        Dictionary<string, Opening> byKey = [];
        foreach (var demo in DemoOpenings.All(today.Year))
        {
            var office = offices[Array.IndexOf(WorkingDepartments, demo.Department)];
            var notice = demo.Kind == OpeningKind.Event ? null : $"서울특별시 {district.Name} 공고 제{today.Year}-{++number}호";
            var opening = office.Take(demo.Kind, drafting.Own(demo), demo.State, number, notice, now);
            if (demo.Key.Length > 0) byKey.Add(demo.Key, opening);
            db.Add(opening);
        }

        foreach (var (work, i) in SeedWork.All.Select((w, i) => (w, i)))
        {
            db.Add(offices[0].Take(OpeningKind.Job, drafting.OfEmployer(work, organizations[i % organizations.Count], i), DemoState.Published, ++number, notice: null, now));
        }

        await db.SaveChangesAsync();
        return byKey;
    }
}
