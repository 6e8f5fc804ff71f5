using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>Tuesday: a changed notice, a withdrawn one published anew, paper and a proxy at the counter, more people apply.</content>
public sealed partial class WorkingWeekTests
{
    private async Task TuesdayAsync()
    {
        ItIs(Tuesday, "10:00");
        await ThreePlacesInsteadOfTwoAsync();
        await TheMarketIsWithdrawnAndPublishedAnewAsync();
        await AtTheCounterAsync();

        ItIs(Tuesday, "14:00");
        foreach (var name in new[] { "한예비", "정이의" }) await Somebody(name).ApplyAsync(_openings[Alleys], Steps.FillHouseholdAsync);
        await Somebody("오보완").ApplyAsync(_openings[SeniorHalls], Steps.FillHouseholdAsync);
        await Somebody("문설명").ApplyAsync(_openings[Fair], details: null);
        await Somebody("서청년").RegisterAsync("young");
        await Somebody("서청년").ApplyAsync(_openings[Nurse], window => window.FillCareerAsync("어르신을 돌보고 싶습니다."));
    }

    private async Task ThreePlacesInsteadOfTwoAsync()
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync($"/admin/openings/{_openings[Alleys]}");
        await officer.FollowAsync("변경공고", exact: true);
        await officer.SelectAsync("변경 사유의 종류", "예산 변경");
        await officer.FillAsync("변경 사유", "예산이 늘어 한 사람을 더 모십니다.", exact: true);
        await officer.FillAsync("모집인원", "3");
        await officer.PressAsync("변경 내용 저장");
        await officer.PressAsync("승인 요청");
        await PublishesChangeAsync("일자리 승인자", Alleys, number: 1);
    }

    private async Task PublishesChangeAsync(string approver, string title, int number)
    {
        var boss = await DeskOf(approver);
        await boss.GoAsync($"/admin/openings/{_openings[title]}/changes/{number}");
        await boss.FillDocumentAsync(Today);
        await boss.PressAsync("승인");
        await boss.SeesAsync("변경을 공고했습니다.");
    }

    private async Task TheMarketIsWithdrawnAndPublishedAnewAsync()
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync($"/admin/openings/{_openings[Market]}");
        await officer.FollowAsync("취소공고", exact: true);
        await officer.FillAsync("취소 사유", "시장 공사로 일하는 곳이 바뀌었습니다.");
        await officer.PressAsync("다음: 알릴 내용 보기");
        await officer.SeesAsync("이렇게 알립니다");
        await officer.PressAsync("취소공고");
        await officer.FollowAsync("재공고", exact: true);
        await officer.PressAsync("재공고 초안 만들기");
        await officer.FillAsync("공고 제목", MarketAgain);
        await officer.FillDateAsync("접수 시작일", Tuesday);
        await officer.FillWindowAsync(Thursday, Friday);
        await officer.FillDateAsync("근무 시작일", NextMonday);
        await officer.FillDateAsync("근무 종료일", LastDayOfWork);
        _openings[MarketAgain] = await officer.SendToApproverAsync(MarketAgain);
        await (await DeskOf("일자리 승인자")).ApproveAsync(MarketAgain, Today);

        var applicant = await Somebody("강옮김").OnOwnPageAsync();
        await applicant.SeesAsync("이 공고는 취소되었습니다.");
    }

    private async Task AtTheCounterAsync()
    {
        var clerk = await DeskOf("창구");
        await RegistersAsync(clerk, "최어른", "방문", "09:30");
        await RegistersAsync(clerk, "윤거동", "대리", "09:40", async () =>
        {
            await clerk.FillAsync("대리인 이름", "윤보람");
            await clerk.FillAsync("신청인과의 관계", "딸");
            await clerk.FillAsync("대리인 전화번호", "010-0000-3099");
            foreach (var seen in new[] { "신청인이 서명한 위임장", "신청인의 신분증", "대리인의 신분증" }) await clerk.Main.GetByLabel(seen).First.CheckAsync();
        });
        await clerk.SeesAsync("윤보람 (딸) · 위임장과 두 사람의 신분증을 확인함");
    }

    private async Task RegistersAsync(Window clerk, string name, string channel, string receivedAt, Func<Task>? proxy = null)
    {
        await clerk.GoAsync("/admin/intake");
        await clerk.FollowAsync(SeniorHalls);
        await clerk.ChooseAsync("접수 방법", channel);
        await clerk.FillTimeAsync("접수일시", Today, receivedAt);
        if (proxy is not null) await proxy();
        await clerk.FillPersonAsync(name, "010-0000-3098");
        await clerk.FillHouseholdAsync();
        await clerk.ChooseAsync("[필수] 개인정보 수집·이용 동의", "예, 동의함");
        await clerk.ChooseAsync("[선택] 다른 일자리 소식 안내 동의", "아니요, 동의하지 않음");
        await clerk.PressAsync("접수하고 접수증 보기");
        Somebody(name).Numbers = new(await clerk.Main.Locator("#number").InnerTextAsync(), await clerk.Main.Locator("#code").InnerTextAsync());
    }
}
