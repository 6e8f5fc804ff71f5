using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>Thursday: the first results are told; one declines and the next in rank follows; one objects; one does not answer the telephone.</content>
public sealed partial class WorkingWeekTests
{
    private async Task ThursdayAsync()
    {
        ItIs(Thursday, "10:00");
        await (await DeskOf("일자리 담당자")).DraftDecisionsAsync(Alleys, Friday, async rows =>
        {
            foreach (var name in new[] { "김순자", "박구민", "이확정" }) await rows.SelectAsync($"{ReceiptOf(name)} 결과", "선발");
            await rows.SelectAsync($"{ReceiptOf("한예비")} 결과", "예비");
            await rows.FillAsync($"{ReceiptOf("한예비")} 예비순번", "1");
            await rows.SelectAsync($"{ReceiptOf("정이의")} 결과", "부적격(참여 배제)");
            await rows.SelectAsync($"{ReceiptOf("정이의")} 사유", "소득 기준 초과");
        });
        await (await DeskOf("일자리 승인자")).ReleaseAsync(Alleys);
        await NobodyAnswersAsync("김순자", time: 1);

        ItIs(Thursday, "14:00");
        await RepliesAsync("박구민", "포기합니다");
        await RepliesAsync("이확정", "참여하겠습니다");
        var refused = await Somebody("정이의").OnOwnPageAsync();
        await refused.FollowAsync("이의신청", exact: true);
        await refused.FillAsync("이의신청하시는 까닭", "가구 소득을 잘못 보셨습니다.");
        await refused.PressAsync("이의신청 내기");
        await (await DeskOf("일자리 담당자")).TakeStepAsync(ReceiptOf("한예비"), "예비순번 승계", window => window.FillTimeAsync("회신 기한", Friday, "18:00"));
        await NobodyAnswersAsync("김순자", time: 2);
        await (await DeskOf("일자리 담당자")).ConfirmAsync(ReceiptOf("문설명"), Thursday, "참석");
    }

    private async Task RepliesAsync(string name, string button)
    {
        var applicant = await Somebody(name).OnOwnPageAsync();
        await applicant.FollowAsync(button);
        await applicant.PressAsync(button);
    }

    /// <summary>부재 on the call list.</summary>
    private async Task NobodyAnswersAsync(string name, int time)
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync($"/admin/calls?opening={_openings[Alleys]}");
        await officer.CallRow(name, "결과를 알려 드립니다").GetByRole(AriaRole.Button, new() { Name = $"부재 {time}차" }).ClickAsync();
        await officer.SeesAsync($"부재 {time}차");
    }
}
