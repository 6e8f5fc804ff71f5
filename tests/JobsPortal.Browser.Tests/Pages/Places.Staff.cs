namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>What staff see.</summary>
    public static readonly IReadOnlyList<Place> OfStaff =
    [
        Place.Fixed(Who.Administrator, "admin/access-records"),
        Place.Fixed(Who.Administrator, "admin/access-records/review"),
        Place.Refused(Who.Administrator, "admin/access-records/review", _ => "/admin/access-records/review?month=2099-01", "점검 완료"),
        Place.Fixed(Who.Administrator, "admin/access-records/rights"),
        Place.Fixed(Who.Administrator, "admin/settings/retention"),
        Place.At(Who.Administrator, "admin/settings/retention/{kind}", _ => "/admin/settings/retention/Drafts"),
        Place.Refused(Who.Administrator, "admin/settings/retention/{kind}", _ => "/admin/settings/retention/Drafts", "저장"),
        Place.Fixed(Who.Administrator, "admin/staff"),
        Place.Fixed(Who.Administrator, "admin/staff/departments"),
        Place.Fixed(Who.Administrator, "admin/staff/departments/new"),
        Place.Refused(Who.Administrator, "admin/staff/departments/new", _ => "/admin/staff/departments/new", "저장"),
        Place.At(Who.Administrator, "admin/staff/departments/{id:int}", d => $"/admin/staff/departments/{d.Department.Id}"),
        .. OfNotices,
        Place.Fixed(Who.Administrator, "admin/staff/new"),
        Place.Refused(Who.Administrator, "admin/staff/new", _ => "/admin/staff/new", "등록"),
        Place.At(Who.Administrator, "admin/staff/{id:int}", d => $"/admin/staff/{d.IdOf(Who.Clerk)}"),
        Place.At(Who.Administrator, "admin/staff/{id:int}/edit", d => $"/admin/staff/{d.IdOf(Who.Clerk)}/edit"),
        Place.At(Who.Administrator, "admin/staff/{id:int}/disable", d => $"/admin/staff/{d.IdOf(Who.Clerk)}/disable"),
        Place.At(Who.Administrator, "admin/staff/{id:int}/reset-password", d => $"/admin/staff/{d.IdOf(Who.Clerk)}/reset-password"),
        .. OfDecisions,
        .. OfWork,
        .. OfLedger,
    ];
}
