using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Secrets;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Seed;

/// <summary>How much to invent.</summary>
/// <param name="Openings">Openings.</param>
/// <param name="Residents">Residents with an account; nobody knows a password of theirs.</param>
/// <param name="Applications">Applications to the district's own openings.</param>
/// <param name="Seed">The same number gives the same data on an empty database on the same day.</param>
public sealed record SeedAmounts(int Openings, int Residents, int Applications, int Seed);

/// <summary>What is being written.</summary>
public enum SeedStage
{
    /// <summary>Accounts of residents.</summary>
    Residents,

    /// <summary>Openings.</summary>
    Openings,

    /// <summary>Applications.</summary>
    Applications,
}

/// <summary>How far it is.</summary>
/// <param name="Stage">What is being written.</param>
/// <param name="Done">How many are.</param>
/// <param name="Total">How many will be.</param>
public readonly record struct SeedProgress(SeedStage Stage, int Done, int Total);

/// <summary>Fills a database with invented data in bulk, five hundred a transaction, so that a serving portal goes on.</summary>
public sealed class SeedPortal(JobsDbContext db, DistrictProfile district, LookupKey lookupKey, TimeProvider clock)
{
    private const int Portion = 500;

    /// <summary>Writes them. Returns how many applications were made: fewer than asked when there is nothing to apply for.</summary>
    public async Task<int> RunAsync(SeedAmounts amounts, IProgress<SeedProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var now = UtcMinute(clock.GetUtcNow().UtcDateTime);
        var today = SeoulTime.DayOf(now);
        await ReferenceData.EnsureAsync(db, district);
        var offices = await OfficesAsync(amounts.Seed, now);
        await WriteAsync(SeedStage.Residents, amounts.Residents, Residents(amounts, today, now), progress, cancellationToken);
        var random = new Random(amounts.Seed);
        var openings = new SeedOpenings(random, district, new SeedPeople(random, district, today), offices, now);
        await WriteAsync(SeedStage.Openings, amounts.Openings, Enumerable.Range(0, amounts.Openings).Select(_ => openings.Next()), progress, cancellationToken);
        if (amounts.Applications == 0) return 0;

        var key = await lookupKey.GetAsync(cancellationToken);
        return await new SeedApplications(db, district, key, now).RunAsync(amounts, progress, cancellationToken);
    }

    private static DateTime UtcMinute(DateTime now) => now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));

    private async Task WriteAsync<T>(SeedStage stage, int total, IEnumerable<T> rows, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
        where T : class
    {
        var done = 0;
        foreach (var portion in rows.Chunk(Portion))
        {
            cancellationToken.ThrowIfCancellationRequested();
            db.AddRange(portion);
            await db.SaveChangesAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            progress?.Report(new SeedProgress(stage, done += portion.Length, total));
        }
    }

    /// <summary>Two people for each department who draft and approve what is invented; they cannot sign in.</summary>
    private async Task<IReadOnlyList<Office>> OfficesAsync(int seed, DateTime now)
    {
        var departments = await db.Departments.AsNoTracking().Where(d => d.IsActive).OrderBy(d => d.Id).Take(4).ToListAsync();
        List<Office> offices = [];
        foreach (var department in departments)
        {
            var officer = await StaffAsync($"seed{seed}-officer{department.Id}", StaffRole.Officer, department.Id, now);
            var approver = await StaffAsync($"seed{seed}-approver{department.Id}", StaffRole.Approver, department.Id, now);
            offices.Add(new Office(department.Id, department.Name, department.Phone ?? district.Contact.Phone, officer, approver));
        }

        return offices;
    }

    private async Task<int> StaffAsync(string login, StaffRole role, int departmentId, DateTime now)
    {
        if (await db.Accounts.Where(a => a.UserName == login).Select(a => (int?)a.Id).SingleOrDefaultAsync() is { } known) return known;
        var account = Account(login, "시드 직원", AccountKind.Staff, now);
        (account.StaffRole, account.DepartmentId, account.IsDisabled) = (role, departmentId, true);
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private IEnumerable<Account> Residents(SeedAmounts amounts, DateOnly today, DateTime now)
    {
        var random = new Random(amounts.Seed + 1);
        var people = new SeedPeople(random, district, today);
        for (var i = 1; i <= amounts.Residents; i++)
        {
            var person = people.Next();
            var account = Account(string.Create(CultureInfo.InvariantCulture, $"seed{amounts.Seed}-{i}"), person.Name, AccountKind.Resident, now.AddDays(-random.Next(1, 700)));
            (account.BirthDate, account.PhoneNumber, account.Email, account.NormalizedEmail) = (person.BirthDate, person.Phone, person.Email, person.Email?.ToUpperInvariant());
            yield return account;
        }
    }

    private static Account Account(string login, string name, AccountKind kind, DateTime createdAt) => new()
    {
        UserName = login,
        NormalizedUserName = login.ToUpperInvariant(),
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
        Kind = kind,
        Name = name,
        CreatedAt = createdAt,
    };
}
