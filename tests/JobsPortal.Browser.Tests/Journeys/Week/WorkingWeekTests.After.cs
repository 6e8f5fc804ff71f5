namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>The week after: the first day of work fills the ledger, a revocation takes one back, and all five openings are archived.</content>
public sealed partial class WorkingWeekTests
{
    private async Task TheWeekAfterAsync()
    {
        ItIs(NextMonday, "10:00");
        foreach (var name in new[] { "이확정", "한예비", "정이의", "강옮김" }) await (await DeskOf("일자리 담당자")).ConfirmAsync(ReceiptOf(name), NextMonday);
        await (await DeskOf("어르신 담당자")).ConfirmAsync(ReceiptOf("오보완"), NextMonday);

        ItIs(NextTuesday, "10:00");
        await (await DeskOf("일자리 담당자")).TakeStepAsync(ReceiptOf("한예비"), "선발 취소", async window =>
        {
            await window.SelectAsync("사유", "다른 직접일자리 참여 중");
            await window.FillAsync("신청인에게 알리는 말", "두 사업에 함께 참여하실 수 없습니다.");
        });
        foreach (var title in new[] { Alleys, MarketAgain, Fair }) await ArchivesAsync("일자리 담당자", title);
        foreach (var title in new[] { SeniorHalls, Nurse }) await ArchivesAsync("어르신 담당자", title);
    }

    private async Task ArchivesAsync(string officer, string title)
    {
        var window = await DeskOf(officer);
        await window.GoAsync($"/admin/openings/{_openings[title]}");
        await window.FollowAsync("보관", exact: true);
        await window.PressAsync("보관");
        await window.SeesHeadingAsync(title);
    }
}
