using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    /// <summary>A department by name, made when it is not there.</summary>
    public async Task<Department> DepartmentAsync(string name = "일자리경제과")
    {
        await using var context = App.Open();
        if (await context.Db.Departments.SingleOrDefaultAsync(d => d.Name == name) is { } known) return known;
        var department = new Department { Name = name, Phone = "0200000000" };
        context.Db.Add(department);
        await context.Db.SaveChangesAsync();
        return department;
    }

    /// <summary>A member of staff of <paramref name="department"/>; a counter clerk gets <paramref name="dong"/>.</summary>
    public async Task<Account> StaffAsync(StaffRole role, string department = "일자리경제과", string? dong = null)
    {
        var office = await DepartmentAsync(department);
        var number = Next();
        return await AccountAsync(new Account
        {
            UserName = $"staff{number}",
            Kind = AccountKind.Staff,
            Name = $"직원{Letters(number)}",
            StaffRole = role,
            DepartmentId = role == StaffRole.Administrator ? null : office.Id,
            CounterDong = dong,
        });
    }

    /// <summary>A resident with an account, without e-mail.</summary>
    public Task<Account> ResidentAsync(string name = "김구민") =>
        AccountAsync(new Account { UserName = $"resident{Next()}", Kind = AccountKind.Resident, Name = name });

    private async Task<Account> AccountAsync(Account account)
    {
        account.CreatedAt = App.Clock.Now;
        await using var context = App.Open();
        var made = await context.Get<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join("; ", made.Errors.Select(e => e.Description)));
        return account;
    }
}
