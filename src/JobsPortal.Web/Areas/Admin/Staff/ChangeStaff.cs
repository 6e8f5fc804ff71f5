using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>Changes what a member of staff may do, and writes down who changed it. It holds from that person's next request.</summary>
public sealed class ChangeStaff(JobsDbContext db, DistrictProfile district, TimeProvider clock)
{
    /// <summary>Words of a switched-off account in the record of changes.</summary>
    public const string Off = "사용 중지";

    /// <inheritdoc cref="Off"/>
    public const string On = "사용";

    /// <summary>Gives another name, role or place. False when somebody else saved meanwhile.</summary>
    /// <exception cref="RuleBroken">The last administrator would go.</exception>
    public async Task<bool> PlaceAsync(int id, string version, string name, StaffPlace place, int by)
    {
        try
        {
            return await db.WriteAsync(async () =>
            {
                var account = await db.Accounts.SingleAsync(a => a.Id == id && a.Kind == AccountKind.Staff);
                if (account.ConcurrencyStamp != version)
                {
                    return false;
                }
                await KeepOneAdministratorAsync(account, stays: place.Role == StaffRole.Administrator);
                await RecordAsync(account, place, by);
                (account.Name, account.StaffRole, account.DepartmentId, account.CounterDong) = (name, place.Role, place.DepartmentId, place.CounterDong);
                account.ConcurrencyStamp = Guid.NewGuid().ToString();
                await db.SaveChangesAsync();
                return true;
            });
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Switches the account off, which ends its sessions, or on again.</summary>
    /// <exception cref="RuleBroken">The last administrator would go.</exception>
    public Task DisableAsync(int id, bool off, int by) => db.WriteAsync(async () =>
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == id && a.Kind == AccountKind.Staff);
        if (account.IsDisabled == off)
        {
            return;
        }
        await KeepOneAdministratorAsync(account, stays: !off);
        account.IsDisabled = off;
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        Record(id, StaffChangeKind.Disabled, off ? On : Off, off ? Off : On, by);
        await db.SaveChangesAsync();
        if (off)
        {
            await db.EndSessionsOfAsync(id, except: null, clock.UtcNow());
        }
    });

    /// <summary>Adds one line to the record of changes; the caller saves.</summary>
    public void Record(int account, StaffChangeKind kind, string? from, string? to, int by) =>
        db.Add(new StaffChange { AccountId = account, ByAccountId = by, Kind = kind, From = Cut(from), To = Cut(to), At = clock.UtcNow() });

    private async Task KeepOneAdministratorAsync(Account account, bool stays)
    {
        var counts = account is { StaffRole: StaffRole.Administrator, IsDisabled: false };
        if (counts && !stays && await db.HoldAdministratorsAsync() == 1)
        {
            throw new RuleBroken(StaffBlocker.LastAdministrator);
        }
    }

    private async Task RecordAsync(Account account, StaffPlace place, int by)
    {
        if (account.StaffRole != place.Role)
        {
            Record(account.Id, StaffChangeKind.Role, account.StaffRole.ToString(), place.Role.ToString(), by);
        }
        if (account.DepartmentId != place.DepartmentId)
        {
            var names = await db.Departments.Where(d => d.Id == account.DepartmentId || d.Id == place.DepartmentId).ToDictionaryAsync(d => d.Id, d => d.Name);
            Record(account.Id, StaffChangeKind.Department, Named(names, account.DepartmentId), Named(names, place.DepartmentId), by);
        }
        if (account.CounterDong != place.CounterDong)
        {
            Record(account.Id, StaffChangeKind.CounterDong, DongName(account.CounterDong), DongName(place.CounterDong), by);
        }
    }

    private static string? Named(Dictionary<int, string> names, int? id) => id is { } known ? names.GetValueOrDefault(known) : null;

    private string? DongName(string? code) => code is null ? null : district.DongByCode(code)?.Name ?? code;

    private static string? Cut(string? text) => text is { Length: > StaffChange.ValueMaxLength } ? text[..StaffChange.ValueMaxLength] : text;
}
