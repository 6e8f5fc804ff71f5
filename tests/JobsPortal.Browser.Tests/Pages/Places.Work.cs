namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>오늘 할 일, programmes, organizations, openings and their steps.</summary>
    private static IEnumerable<Place> OfWork =>
    [
        Place.At(Who.Officer, "admin", _ => "/admin", "officer"),
        Place.At(Who.Approver, "admin", _ => "/admin", "approver"),
        Place.At(Who.Administrator, "admin", _ => "/admin", "administrator"),
        Place.Fixed(Who.Officer, "admin/programs"),
        Place.Fixed(Who.Officer, "admin/programs/new"),
        Place.Refused(Who.Officer, "admin/programs/new", _ => "/admin/programs/new", "저장"),
        Place.At(Who.Officer, "admin/programs/{id:int}", d => $"/admin/programs/{d.Work.Program.Id}"),
        Place.Fixed(Who.Officer, "admin/organizations"),
        Place.Fixed(Who.Officer, "admin/organizations/new"),
        Place.Refused(Who.Officer, "admin/organizations/new", _ => "/admin/organizations/new", "저장"),
        Place.At(Who.Officer, "admin/organizations/{id:int}", d => $"/admin/organizations/{d.Work.Organization.Id}"),
        Place.Fixed(Who.Officer, "admin/imports"),
        Place.Refused(Who.Officer, "admin/imports", _ => "/admin/imports", "가져오기"),
        Place.Fixed(Who.Officer, "admin/filters"),
        new("admin/filters", Who.Officer, async visit =>
        {
            await visit.GoAsync("/admin/openings?status=Draft");
            await visit.Window.Page.Locator("details.more summary").First.ClickAsync();
            return await visit.PressAsync("조건 저장");
        }, "refused", Status: 422),
        Place.Fixed(Who.Officer, "admin/openings"),
        Place.At(Who.Officer, "admin/openings", _ => "/admin/openings?q=zzz&status=Draft", "none found"),
        Place.Fixed(Who.Officer, "admin/openings/new"),
        Place.At(Who.Officer, "admin/openings/new", _ => "/admin/openings/new?kind=PublicWork", "form"),
        new("admin/openings/new", Who.Officer, async visit =>
        {
            await visit.GoAsync("/admin/openings/new?kind=Job");
            await visit.Window.Page.Locator("#ContactPhone").FillAsync("전화 없음");
            await visit.Window.Page.Locator("[id=Units_0__PayMin]").FillAsync("많이");
            return await visit.PressAsync("저장하고 확인");
        }, "refused", Status: 422),
        Place.At(Who.Officer, "admin/openings/{id:int}", d => $"/admin/openings/{d.Work.Unready.Id}", "unready draft"),
        Place.At(Who.Officer, "admin/openings/{id:int}", d => $"/admin/openings/{d.Work.Published.Id}", "published"),
        Place.At(Who.Approver, "admin/openings/{id:int}", d => $"/admin/openings/{d.Work.Waiting.Id}", "waiting"),
        Place.At(Who.Counselor, "admin/openings/{id:int}", d => $"/admin/openings/{d.Work.Withdrawn.Id}", "withdrawn"),
        Place.At(Who.Officer, "admin/openings/{id:int}/preview", d => $"/admin/openings/{d.Work.Draft.Id}/preview"),
        Place.At(Who.Officer, "admin/openings/{id:int}/edit", d => $"/admin/openings/{d.Work.Draft.Id}/edit", "two units"),
        Place.At(Who.Officer, "admin/openings/{id:int}/edit", d => $"/admin/openings/{d.Work.Unready.Id}/edit", "unready"),
        new("admin/openings/{id:int}/edit", Who.Officer, async visit =>
        {
            await visit.GoAsync($"/admin/openings/{visit.District.Work.Draft.Id}/edit");
            await visit.Window.Page.Locator("#Title").FillAsync("내가 바꾼 제목");
            await visit.Window.Page.EvaluateAsync("document.querySelector('[name=Version]').value = '00000000-0000-0000-0000-000000000001'");
            return await visit.PressAsync("임시저장");
        }, "stale", Status: 422),
        Place.At(Who.Officer, "admin/openings/{id:int}/submit", d => $"/admin/openings/{d.Work.Draft.Id}/submit"),
        Place.At(Who.Officer, "admin/openings/{id:int}/submit", d => $"/admin/openings/{d.Work.Unready.Id}/submit", "unready"),
        Place.At(Who.Officer, "admin/openings/{id:int}/take-back", d => $"/admin/openings/{d.Work.Waiting.Id}/take-back"),
        Place.At(Who.Approver, "admin/openings/{id:int}/approve", d => $"/admin/openings/{d.Work.Waiting.Id}/approve"),
        Place.Refused(Who.Approver, "admin/openings/{id:int}/approve", d => $"/admin/openings/{d.Work.Waiting.Id}/approve", "승인"),
        Place.At(Who.Approver, "admin/openings/{id:int}/return", d => $"/admin/openings/{d.Work.Waiting.Id}/return"),
        Place.At(Who.Officer, "admin/openings/{id:int}/withdraw", d => $"/admin/openings/{d.Work.Published.Id}/withdraw"),
        Place.Refused(Who.Officer, "admin/openings/{id:int}/withdraw", d => $"/admin/openings/{d.Work.Published.Id}/withdraw", "취소공고"),
        Place.At(Who.Officer, "admin/openings/{id:int}/change", d => $"/admin/openings/{d.Work.Published.Id}/change?kind=Amendment"),
        Place.Refused(Who.Officer, "admin/openings/{id:int}/change", d => $"/admin/openings/{d.Work.Published.Id}/change?kind=Correction", "변경 내용 저장"),
        Place.At(Who.Officer, "admin/openings/{id:int}/extend", d => $"/admin/openings/{d.Work.Published.Id}/extend"),
        Place.Refused(Who.Officer, "admin/openings/{id:int}/extend", d => $"/admin/openings/{d.Work.Published.Id}/extend", "승인 요청"),
        Place.At(Who.Officer, "admin/openings/{id:int}/changes/{number:int}", d => $"/admin/openings/{d.Work.Changed.Id}/changes/1", "published"),
        Place.At(Who.Approver, "admin/openings/{id:int}/changes/{number:int}", d => $"/admin/openings/{d.Work.Changed.Id}/changes/2", "waiting"),
        Place.At(Who.Officer, "admin/openings/{id:int}/repost", d => $"/admin/openings/{d.Work.Withdrawn.Id}/repost"),
        Place.At(Who.Officer, "admin/openings/{id:int}/carry-over", d => $"/admin/openings/{d.Work.Reposted.Id}/carry-over"),
        Place.Refused(Who.Officer, "admin/openings/{id:int}/carry-over", d => $"/admin/openings/{d.Work.Reposted.Id}/carry-over", "다음: 알릴 내용 보기"),
        Place.At(Who.Officer, "admin/openings/{id:int}/template", d => $"/admin/openings/{d.Work.Published.Id}/template"),
        Place.At(Who.Officer, "admin/openings/{id:int}/attachments", d => $"/admin/openings/{d.Work.Published.Id}/attachments"),
        Place.Refused(Who.Officer, "admin/openings/{id:int}/attachments", d => $"/admin/openings/{d.Work.Published.Id}/attachments", "올리기"),
        Place.At(Who.Officer, "admin/openings/{id:int}/archive", d => $"/admin/openings/{d.Work.Closed.Id}/archive"),
    ];
}
