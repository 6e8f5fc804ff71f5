using System.Globalization;
using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>Wednesday: a window is extended, an application is carried over, a document is asked for and told of.</content>
public sealed partial class WorkingWeekTests
{
    private async Task WednesdayAsync()
    {
        ItIs(Wednesday, "10:00");
        await OneMoreDayForTheSeniorHallsAsync();
        await CarriesOverAsync("강옮김");
        await (await DeskOf("어르신 담당자")).TakeStepAsync(ReceiptOf("오보완"), "보완요구", async window =>
        {
            await window.FillAsync("보완할 서류와 내용", "구직등록확인증");
            await window.FillDateAsync("보완 기한", Friday);
        });

        ItIs(Wednesday, "15:00");
        var applicant = await Somebody("오보완").OnOwnPageAsync();
        await applicant.FollowAsync("서류 보완하기");
        await applicant.FillAsync("보완 내용", "확인증을 상계1동 주민센터에 냈습니다.");
        await applicant.PressAsync("보완 내용 내기");
        await applicant.SeesAsync("서류를 보완했습니다.");
    }

    private async Task OneMoreDayForTheSeniorHallsAsync()
    {
        var officer = await DeskOf("어르신 담당자");
        await officer.GoAsync($"/admin/openings/{_openings[SeniorHalls]}");
        await officer.FollowAsync("기간 연장", exact: true);
        await officer.FillDateAsync("새 접수 마감일", Thursday);
        await officer.FillAsync("접수 마감 시각", "18:00");
        await officer.FillDateAsync("결과 발표 예정일", Friday);
        await officer.SelectAsync("연장 사유의 종류", "신청자 부족");
        await officer.FillAsync("연장 사유", "더 많은 분이 신청하실 수 있게 이틀 늘립니다.", exact: true);
        await officer.PressAsync("승인 요청");
        await PublishesChangeAsync("어르신 승인자", SeniorHalls, number: 1);
    }

    /// <summary>Who agreed is carried over to the 재공고, and is told the new number by telephone.</summary>
    private async Task CarriesOverAsync(string name)
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync($"/admin/openings/{_openings[MarketAgain]}");
        await officer.FollowAsync("이전 신청 옮기기", exact: true);
        await officer.Main.GetByLabel(name).First.CheckAsync();
        await officer.PressAsync("다음: 알릴 내용 보기");
        await officer.PressAsync("고른 신청 옮기기");
        await officer.GoAsync(string.Create(CultureInfo.InvariantCulture, $"/admin/applications?opening={_openings[MarketAgain]}"));
        var receipt = await officer.Main.Locator("table tbody th a").First.InnerTextAsync();
        await officer.FollowAsync(receipt);
        await officer.FollowAsync("접수증 출력", exact: true);
        _carriedFrom = ReceiptOf(name);
        Somebody(name).Numbers = new(receipt, await officer.Main.Locator("#code").InnerTextAsync());
    }

    /// <summary>접수번호 that the carried application had before.</summary>
    private string _carriedFrom = "";
}
