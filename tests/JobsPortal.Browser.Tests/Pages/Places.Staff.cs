using JobsPortal.Domain.Staff;

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
        .. OfSettings,
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
        Place.At(Who.Administrator, "admin/staff/{id:int}/hand-over", d => $"/admin/staff/{d.IdOf(Who.Officer)}/hand-over"),
        Place.Refused(Who.Administrator, "admin/staff/{id:int}/hand-over", d => $"/admin/staff/{d.IdOf(Who.Officer)}/hand-over", "인계하기"),
        Place.At(Who.Administrator, "admin/staff/departments/{id:int}/hand-over", d => $"/admin/staff/departments/{d.Department.Id}/hand-over"),
        Place.Refused(Who.Administrator, "admin/staff/departments/{id:int}/hand-over", d => $"/admin/staff/departments/{d.Department.Id}/hand-over", "인계하기"),
        Place.Fixed(Who.Administrator, "admin/staff/hand-overs"),
        new("admin/staff/hand-overs/{id:int}", Who.Administrator, async visit =>
        {
            var district = visit.District;
            await using var context = district.Portal.Open();
            var handover = new Handover(
                new HandoverEnd(district.IdOf(Who.Officer), null, "김담당"), new HandoverEnd(null, district.Department.Id, "어르신복지과"), "2026년 하반기 정기 인사", Afterwards.Stays,
                [new HandoverItem(HandoverKind.Opening, 1, "동행일자리 참여자 모집")], district.IdOf(Who.Administrator), district.Portal.Clock.Now);
            context.Db.Add(handover);
            await context.Db.SaveChangesAsync();
            return await visit.GoAsync($"/admin/staff/hand-overs/{handover.Id}");
        }),
        Place.At(Who.Administrator, "admin/staff/{id:int}/disable", d => $"/admin/staff/{d.IdOf(Who.Clerk)}/disable"),
        Place.At(Who.Administrator, "admin/staff/{id:int}/reset-password", d => $"/admin/staff/{d.IdOf(Who.Clerk)}/reset-password"),
        .. OfDecisions,
        .. OfWork,
        .. OfLedger,
    ];
}
