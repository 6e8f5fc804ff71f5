using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>Friday: the other results are told; who stayed silent lapses; the objection is upheld on the place that is free; the call list leaves the house.</content>
public sealed partial class WorkingWeekTests
{
    private async Task FridayAsync()
    {
        ItIs(Friday, "09:00");
        await (await DeskOf("어르신 담당자")).DraftDecisionsAsync(SeniorHalls, NextMonday, async rows =>
        {
            await rows.SelectAsync($"{ReceiptOf("오보완")} 결과", "선발");
            foreach (var name in new[] { "최어른", "윤거동" })
            {
                await rows.SelectAsync($"{ReceiptOf(name)} 결과", "미선발");
                await rows.SelectAsync($"{ReceiptOf(name)} 사유", "심사 순위");
            }
        });
        await (await DeskOf("어르신 담당자")).DraftDecisionsAsync(Nurse, NextMonday, async rows =>
        {
            await rows.SelectAsync($"{ReceiptOf("서청년")} 결과", "불합격");
            await rows.SelectAsync($"{ReceiptOf("서청년")} 사유", "자격·경력 요건");
        });
        foreach (var title in new[] { SeniorHalls, Nurse }) await (await DeskOf("어르신 승인자")).ReleaseAsync(title);
        await (await DeskOf("일자리 담당자")).DraftDecisionsAsync(MarketAgain, NextMonday, rows => rows.SelectAsync($"{ReceiptOf("강옮김")} 결과", "선발"));
        await (await DeskOf("일자리 승인자")).ReleaseAsync(MarketAgain);
        await NobodyAnswersAsync("김순자", time: 3);
        await TellsAsync("최어른", "통화");
        await TellsAsync("윤거동", "우편 발송");
        await RepliesAsync("오보완", "참여하겠습니다");

        ItIs(Friday, "14:00");
        await SaysByTelephoneAsync("일자리 담당자", "한예비", "전화");
        await SaysByTelephoneAsync("창구", "강옮김", "방문");
        await TheListGoesToTheTextMessagesAsync();

        ItIs(Friday, "18:00");
        await (await DeskOf("일자리 담당자")).TakeStepAsync(ReceiptOf("김순자"), "기한 내 응답 없음");
        await TheObjectionIsUpheldAsync("정이의");
        await RepliesAsync("정이의", "참여하겠습니다");
    }

    /// <summary>Somebody is reached, or written to, from the call list.</summary>
    private async Task TellsAsync(string name, string how)
    {
        var officer = await DeskOf("어르신 담당자");
        await officer.GoAsync($"/admin/calls?opening={_openings[SeniorHalls]}");
        await officer.CallRow(name, "결과를 알려 드립니다").GetByRole(AriaRole.Button, new() { Name = how }).ClickAsync();
        await officer.SeesAsync("전화 통보 명단");
    }

    private async Task SaysByTelephoneAsync(string staff, string name, string way) =>
        await (await DeskOf(staff)).TakeStepAsync(ReceiptOf(name), "참여 여부 입력", told: "따로 알리지 않습니다", form: async window =>
        {
            await window.ChooseAsync("신청인의 뜻", "참여하겠다고 했습니다");
            await window.ChooseAsync("확인한 방법", way);
        });

    private async Task TheListGoesToTheTextMessagesAsync()
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync("/admin/calls");
        await officer.FollowAsync("문자 발송용으로 내려받기");
        await officer.ChooseAsync("파일 종류", "CSV 파일");
        await officer.FillAsync("내려받는 사유", "선발 결과 문자 발송(온나라 메시지)");
        var file = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Main.GetByRole(AriaRole.Button, new() { Name = "내려받기" }).ClickAsync());
        Assert.Equal("calls.csv", file.SuggestedFilename);
        Assert.Contains("김순자", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
    }

    private async Task TheObjectionIsUpheldAsync(string name)
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync("/admin/objections");
        await officer.FollowAsync(ReceiptOf(name));
        await officer.ChooseAsync("답변", "인용(선발)");
        await officer.FillTimeAsync("참여 여부 회신 기한", NextMonday, "18:00");
        await officer.FillAsync("답변 사유", "소득을 다시 확인하니 기준 안입니다.");
        await officer.PressAsync("답변(안) 올리기");
        var approver = await DeskOf("일자리 승인자");
        await approver.GoAsync("/admin/objections");
        await approver.FollowAsync(ReceiptOf(name));
        await approver.PressAsync("이대로 결정하고 알리기");
        await approver.SeesAsync("답변 완료");
    }
}
