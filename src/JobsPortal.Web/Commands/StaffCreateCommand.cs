using System.CommandLine;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Commands;

/// <summary><c>staff create</c>: makes the first administrator, and others where the pages cannot be reached.</summary>
internal static class StaffCreateCommand
{
    public static Command Build(CommandContext context)
    {
        var login = new Option<string>("--login") { Required = true, Description = "로그인 이름." };
        var role = new Option<StaffRole>("--role") { Required = true, Description = "Officer 담당자, Approver 승인자, CounterClerk 동 접수담당자, Counselor 직업상담사, Administrator 시스템 관리자." };
        var name = new Option<string?>("--name") { Description = "이름. 없으면 로그인 이름을 씁니다." };
        var department = new Option<string?>("--department") { Description = "부서 이름. 담당자와 승인자에게 필요합니다." };
        var dong = new Option<string?>("--dong") { Description = "동 이름. 동 접수담당자에게 필요합니다." };
        var fromInput = new Option<bool>("--password-stdin") { Description = "첫 비밀번호를 표준 입력에서 한 줄 읽습니다. 없으면 만들어 한 번 보여 줍니다." };
        var command = new PortalCommand("create", "직원 계정을 만듭니다. 처음 로그인할 때 비밀번호를 바꾸게 됩니다.",
            "staff create --login admin --role Administrator",
            "staff create --login kim --role Officer --department 일자리경제과 --password-stdin < password.txt") { login, role, name, department, dong, fromInput };
        command.SetAction(parsed => context.RunOnDatabaseAsync(services => CreateAsync(
            context, services,
            new Account
            {
                UserName = parsed.GetRequiredValue(login).Trim(),
                Name = parsed.GetValue(name)?.Trim() ?? parsed.GetRequiredValue(login).Trim(),
                StaffRole = parsed.GetRequiredValue(role),
            },
            parsed.GetValue(department), parsed.GetValue(dong), parsed.GetValue(fromInput))));
        return command;
    }

    private static async Task<int> CreateAsync(CommandContext context, IServiceProvider services, Account account, string? department, string? dong, bool fromInput)
    {
        var db = services.GetRequiredService<JobsDbContext>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await PlaceAsync(db, services.GetRequiredService<DistrictProfile>(), account, department, dong);
        var typed = fromInput ? (await Console.In.ReadLineAsync())?.Trim() ?? "" : null;
        var password = typed ?? FirstPassword.New();
        (account.Kind, account.MustChangePassword, account.CreatedAt) = (AccountKind.Staff, true, now);
        var refusals = await services.GetRequiredService<OpenAccount>().RunAsync(account, password, async () =>
        {
            db.StaffChanges.Add(new StaffChange { AccountId = account.Id, Kind = StaffChangeKind.Created, To = account.StaffRole.ToString(), At = now });
            await db.SaveChangesAsync();
        });
        if (refusals.Count > 0) throw new BadInput("만들지 않았습니다. " + string.Join(' ', refusals.Select(e => e.Description)));
        await context.Output.WriteLineAsync($"직원 계정을 만들었습니다: {account.UserName} ({account.StaffRole})");
        if (typed is null) await context.Output.WriteLineAsync($"첫 비밀번호(다시 볼 수 없습니다): {password}");
        return ExitCodes.Done;
    }

    private static async Task PlaceAsync(JobsDbContext db, DistrictProfile district, Account account, string? department, string? dong)
    {
        if (department is not null)
        {
            account.DepartmentId = await db.Departments.Where(d => d.Name == department.Trim() && d.IsActive).Select(d => (int?)d.Id).SingleOrDefaultAsync()
                ?? throw new BadInput($"'{department}' 부서가 없습니다. 부서: {string.Join(", ", await db.Departments.Active().Select(d => d.Name).ToListAsync())}");
        }
        else if (account.StaffRole is StaffRole.Officer or StaffRole.Approver)
        {
            throw new BadInput("담당자와 승인자는 --department 로 부서를 적어 주세요.");
        }

        if (account.StaffRole == StaffRole.CounterClerk)
        {
            account.CounterDong = DongNames.Find(district, dong)?.Code ?? throw new BadInput($"동 접수담당자는 --dong 으로 {district.Name}의 동을 적어 주세요. 예: --dong {district.Dongs[0].Name}");
        }
    }
}
