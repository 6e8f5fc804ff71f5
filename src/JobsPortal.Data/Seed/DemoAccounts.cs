using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Data.Seed;

/// <summary>One account of the demo district.</summary>
/// <param name="Login">Login name.</param>
/// <param name="Name">Name as shown; nobody's.</param>
/// <param name="RoleText">Who it is, in Korean, for the list beside the sign-in.</param>
/// <param name="Role">Role of staff; null for residents.</param>
/// <param name="Department">Which of the district's departments, from 0; null without.</param>
/// <param name="Dong">Which of the district's dongs a counter clerk serves, from 0; null without.</param>
public sealed record DemoAccount(string Login, string Name, string RoleText, StaffRole? Role = null, int? Department = null, int? Dong = null);

/// <summary>The accounts of the demo district: every role, two departments, two dongs, and residents.</summary>
public static class DemoAccounts
{
    /// <summary>The password of all of them. They exist in Development only, which other machines cannot reach.</summary>
    public const string Password = "demo-district-2026";

    /// <summary>All of them; staff first.</summary>
    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("admin", "한가람", "시스템 관리자", StaffRole.Administrator),
        new("officer1", "정하늘", "담당자(일자리 부서)", StaffRole.Officer, Department: 0),
        new("approver1", "오나래", "승인자(일자리 부서)", StaffRole.Approver, Department: 0),
        new("officer3", "지한결", "담당자(일자리 부서, 함께 일하는 사람)", StaffRole.Officer, Department: 0),
        new("officer2", "유보람", "담당자(어르신 부서)", StaffRole.Officer, Department: 2),
        new("approver2", "문새롬", "승인자(어르신 부서)", StaffRole.Approver, Department: 2),
        new("clerk1", "서다온", "동 접수담당자", StaffRole.CounterClerk, Dong: 11),
        new("clerk2", "백이든", "동 접수담당자", StaffRole.CounterClerk, Dong: 4),
        new("counselor1", "노을빛", "직업상담사", StaffRole.Counselor, Department: 1),
        new("resident1", "김순자", "구민(이메일 없음)"),
        new("resident2", "이도윤", "구민"),
        new("resident3", "박미경", "구민"),
        new("resident4", "최가을", "구민"),
    ];

    /// <summary>What the first resident's telephone ends in.</summary>
    private const int FirstResident = 8;

    internal static Account Make(DemoAccount demo, DistrictProfile district, IReadOnlyList<Department> departments, string passwordHash, DateTime now)
    {
        var isStaff = demo.Role is not null;
        var place = FirstResident + Math.Max(0, All.Where(a => a.Role is null).ToList().IndexOf(demo));
        return new Account
        {
            UserName = demo.Login,
            NormalizedUserName = demo.Login.ToUpperInvariant(),
            PasswordHash = passwordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            Kind = isStaff ? AccountKind.Staff : AccountKind.Resident,
            Name = demo.Name,
            StaffRole = demo.Role,
            DepartmentId = demo.Department is { } department ? departments[department].Id : null,
            CounterDong = demo.Dong is { } dong ? district.Dongs[dong].Code : null,
            BirthDate = isStaff ? null : new DateOnly(1957 + 9 * (place - FirstResident), 3, 12),
            PhoneNumber = isStaff ? null : $"010000000{place:D2}",
            Email = demo.Login is "resident2" or "resident4" ? $"{demo.Login}@mail.example" : null,
            NormalizedEmail = demo.Login is "resident2" or "resident4" ? $"{demo.Login}@mail.example".ToUpperInvariant() : null,
            CreatedAt = now,
        };
    }
}
