using System.Security.Claims;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Shared;

/// <summary>One entry of a main menu.</summary>
/// <param name="Text">The Korean sentence.</param>
/// <param name="Href">The address.</param>
public sealed record MenuItem(string Text, string Href)
{
    /// <summary>Whether the page at <paramref name="path"/> belongs to this entry.</summary>
    public bool Covers(PathString path) => Href is "/" or "/admin" ? path == Href : path.StartsWithSegments(Href);
}

/// <summary>Entries of the staff menu that belong to one work.</summary>
/// <param name="Text">The work.</param>
/// <param name="Items">What this person may open in it; never empty.</param>
public sealed record MenuGroup(string Text, IReadOnlyList<MenuItem> Items)
{
    /// <summary>What stands in the first row: the work, or its only page.</summary>
    public MenuItem Door => Items.Count == 1 ? Items[0] : new(Text, Items[0].Href);
}

/// <summary>The main menus: what everybody finds on every page.</summary>
public static class Menus
{
    private static readonly (string Text, (MenuItem Item, Permission Needs)[] Entries)[] Staff =
    [
        ("오늘 할 일", [(new("오늘 할 일", "/admin"), Permission.UseAdmin)]),
        ("공고", [
            (new("공고", "/admin/openings"), Permission.ReadWork),
            (new("사업", "/admin/programs"), Permission.ReadWork),
            (new("기관·기업", "/admin/organizations"), Permission.ReadWork),
            (new("공고 신고", "/admin/reports"), Permission.DraftOpenings),
            (new("공고 가져오기", "/admin/imports"), Permission.ImportOpenings),
        ]),
        ("신청", [
            (new("신청 접수", "/admin/applications"), Permission.ReadApplications),
            (new("신청인 찾기", "/admin/applicants"), Permission.ReadApplications),
            (new("방문접수 등록", "/admin/intake"), Permission.RegisterPaper),
            (new("구민 로그인 도움", "/admin/residents"), Permission.HelpResidents),
        ]),
        ("선발", [
            (new("자격조회", "/admin/qualifications"), Permission.ReadDecisions),
            (new("면접", "/admin/interviews"), Permission.ReadDecisions),
            (new("선발(안)", "/admin/decisions"), Permission.ReadDecisions),
            (new("이의신청", "/admin/objections"), Permission.ReadDecisions),
            (new("처리 기한", "/admin/clocks"), Permission.ReadDecisions),
        ]),
        ("통보", [
            (new("전화 통보", "/admin/calls"), Permission.CallApplicants),
            (new("다음 모집 안내", "/admin/round-signups"), Permission.CallApplicants),
            (new("알림 발송", "/admin/notices"), Permission.SendNotices),
        ]),
        ("실적", [
            (new("실적", "/admin/results"), Permission.ReadResults),
            (new("통계", "/admin/statistics"), Permission.ReadStatistics),
        ]),
        ("관리", [
            (new("직원", "/admin/staff"), Permission.EditStaff),
            (new("접속기록", "/admin/access-records"), Permission.ReadAccessRecords),
            (new("페이지 의견", "/admin/feedback"), Permission.EditSettings),
            (new("안내 문구", "/admin/notices/templates"), Permission.EditNoticeWords),
            (new("설정", "/admin/settings"), Permission.EditSettings),
        ]),
        ("내 계정", [(new("내 계정", "/account/security"), Permission.UseAdmin)]),
    ];

    /// <summary>The menu of residents; "my applications" needs no number for those who are signed in.</summary>
    public static IReadOnlyList<MenuItem> ForResidents(ClaimsPrincipal person) =>
    [
        new("일자리 찾기", "/openings"),
        new("사업 안내", "/programs"),
        person.IsSignedIn() && person.StaffRole() is null ? new("내 신청", "/my") : new("내 신청 확인", "/lookup"),
        new("일자리 추진 현황", "/plan"),
        new("이용 안내", "/help"),
    ];

    /// <summary>Whether a page wears the office's clothes: all of /admin, and for staff their own account.</summary>
    public static bool IsStaffSide(ClaimsPrincipal person, PathString path) =>
        path.StartsWithSegments("/admin") || (person.IsStaff() && path.StartsWithSegments("/account"));

    /// <summary>The entry that the page at <paramref name="path"/> belongs to: the longest address that covers it.</summary>
    public static MenuItem? Current(IReadOnlyList<MenuItem> menu, PathString path) =>
        menu.Where(item => item.Covers(path)).MaxBy(item => item.Href.Length);

    /// <summary>The entry of any staff menu that a screen belongs to, whoever looked at it; null where it belongs to none.</summary>
    public static MenuItem? OfStaff(string path) =>
        path.StartsWith('/') ? Current([.. Staff.SelectMany(group => group.Entries).Select(entry => entry.Item)], path) : null;

    /// <summary>The menu of one member of staff: what the role may do, by work.</summary>
    public static IReadOnlyList<MenuGroup> ForStaff(ClaimsPrincipal person) =>
    [
        .. Staff
            .Select(group => new MenuGroup(group.Text, [.. group.Entries.Where(entry => person.May(entry.Needs)).Select(entry => entry.Item)]))
            .Where(group => group.Items.Count > 0),
    ];
}
