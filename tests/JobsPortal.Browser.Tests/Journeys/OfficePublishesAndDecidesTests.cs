using System.Globalization;
using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>The whole way of an opening: from an officer's draft to one more job in the district's plan.</summary>
public sealed class OfficePublishesAndDecidesTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    private const string Field = "직접일자리";

    [Theory, MemberData(nameof(Screen.All), MemberType = typeof(Screen))]
    public async Task An_opening_is_drafted_approved_found_decided_released_accepted_and_confirmed_and_the_plan_counts_one_more(int width, bool script)
    {
        var program = await ProgramAsync();
        var (drafter, approver) = await portal.Given.OfficeAsync();
        var title = $"골목 가꾸기 {width} {(script ? "가" : "나")}";
        var today = SeoulTime.DayOf(portal.Clock.Now);
        await Journey.PlayAsync(chromium, portal, new(width, script), "office", async journey =>
        {
            var (officer, boss, resident) = (await journey.OpenAsync(), await journey.OpenAsync(), await journey.OpenAsync());
            var before = await AchievedAsync(resident);
            await officer.SignInAsync(drafter.UserName!);
            await DraftAsync(officer, title, program.Name, today);
            await boss.SignInAsync(approver.UserName!);
            await ApproveAsync(boss, title, today);
            await resident.FindAsync(title);
            var numbers = await ApplyAsync(resident);

            portal.Clock.Now = SeoulTime.At(today.AddDays(4), new TimeOnly(10, 0));
            await officer.SignInAsync(drafter.UserName!);
            await DraftDecisionsAsync(officer, title, numbers.Receipt, today.AddDays(12));
            await boss.SignInAsync(approver.UserName!);
            await ReleaseAsync(boss, title);
            await resident.LookUpAsync(numbers);
            await resident.SeesAsync("선발되셨습니다.");
            await resident.FollowAsync("참여하겠습니다");
            await resident.PressAsync("참여하겠습니다");
            await resident.SeesAsync("참여 의사를 확인했습니다.");

            portal.Clock.Now = SeoulTime.At(today.AddDays(20), new TimeOnly(10, 0));
            await officer.SignInAsync(drafter.UserName!);
            await ConfirmAsync(officer, numbers.Receipt, today.AddDays(20));
            Assert.Equal(before + 1, await AchievedAsync(resident));
        });
    }

    private async Task<JobProgram> ProgramAsync()
    {
        if (await portal.AskAsync(db => db.JobPrograms.OrderBy(p => p.Id).FirstOrDefaultAsync()) is { } known) return known;
        var plan = await portal.Given.PlanAsync(2026, 2029, new PlanLine(Sector.Public, Field, 3_420, (2026, 2029), "일자리경제과", Parent: null));
        return await portal.Given.ProgramAsync("골목 가꾸기 사업", plan.Fields.Single().Id);
    }

    private static async Task DraftAsync(Window officer, string title, string program, DateOnly today)
    {
        await officer.FollowAsync("공고", exact: true);
        await officer.FollowAsync("공고 쓰기");
        await officer.FollowAsync("공공일자리");
        await officer.FillAsync("공고 제목", title);
        await officer.FillAsync("하는 일(내용)", "골목과 공원을 가꿉니다.");
        await officer.SelectAsync("사업", program);
        await officer.FillAsync("채용하는 곳", "노원구청");
        await officer.FillAsync("문의 전화번호", "02-0000-1234");
        await officer.FillAsync("모집인원", "3");
        await officer.FillAsync("일하는 곳(장소)", "상계1동 일대");
        await officer.FillAsync("일하는 시간", "월~금 9:00~14:00");
        await officer.FillAsync("주 소정근로시간", "25");
        await officer.SelectAsync("급여의 종류", "시급");
        await officer.FillAsync("금액(최저)", "10,700");
        await officer.FillDateAsync("접수 시작일", today);
        await officer.FillDateAsync("접수 마감일", today.AddDays(3));
        await officer.FillAsync("접수 마감 시각", "18:00");
        await officer.FillDateAsync("결과 발표 예정일", today.AddDays(10));
        await officer.FillDateAsync("근무 시작일", today.AddDays(20));
        await officer.FillDateAsync("근무 종료일", today.AddDays(110));
        await officer.PressAsync("저장하고 확인");
        await officer.SeesHeadingAsync(title);
        await officer.SeesAsync("승인을 요청할 수 있습니다");
        await officer.FollowAsync("승인 요청", exact: true);
        await officer.PressAsync("승인 요청");
    }

    private static async Task ApproveAsync(Window boss, string title, DateOnly today)
    {
        await boss.GoAsync("/admin");
        await boss.FollowAsync(title);
        await boss.FollowAsync("승인", exact: true);
        await boss.FillAsync("결재문서 번호", "일자리경제과-1234");
        await boss.FillDateAsync("시행일", today);
        await boss.PressAsync("승인");
        await boss.SeesHeadingAsync(title);
    }

    private static async Task<Numbers> ApplyAsync(Window resident)
    {
        await resident.FollowAsync("신청하기");
        await resident.FollowAsync("회원가입 없이 신청");
        await resident.FollowAsync("확인하지 않고 계속하기");
        await resident.ConsentAsync();
        await resident.FillPersonAsync("박구민");
        await resident.PressAsync(Steps.Next);
        await resident.FillHouseholdAsync();
        await resident.PressAsync(Steps.Next);
        await resident.PressAsync("신청서 제출");
        return await resident.ReadNumbersAsync();
    }

    private static async Task DraftDecisionsAsync(Window officer, string title, string receipt, DateOnly replyBy)
    {
        await officer.GoAsync("/admin");
        await officer.FollowAsync("신청", exact: true);
        await officer.SelectAsync("공고", title);
        await officer.PressAsync("찾기");
        await officer.PressAsync("선발(안) 작성");
        await officer.SelectAsync($"{receipt} 결과", "선발");
        await officer.FillTimeAsync("회신 기한", replyBy, "18:00");
        await officer.PressAsync("임시저장");
        await officer.FollowAsync("승인 요청", exact: true);
        await officer.PressAsync("승인 요청");
        await officer.SeesAsync("승인 대기");
    }

    private static async Task ReleaseAsync(Window boss, string title)
    {
        await boss.GoAsync("/admin/decisions");
        await boss.FollowAsync(title);
        await boss.FollowAsync("결과 통보", exact: true);
        await boss.PressAsync("결과 통보");
    }

    private static async Task ConfirmAsync(Window officer, string receipt, DateOnly day)
    {
        await officer.GoAsync("/admin/applications");
        await officer.FollowAsync(receipt);
        await officer.FollowAsync("참여 확정", exact: true);
        await officer.FillDateAsync("첫 근무일", day);
        await officer.PressAsync("참여 확정");
    }

    /// <summary>What the plan says was achieved in the field.</summary>
    private static async Task<int> AchievedAsync(Window anyone)
    {
        await anyone.GoAsync("/plan");
        var row = anyone.Main.GetByRole(AriaRole.Row).Filter(new() { Has = anyone.Page.GetByRole(AriaRole.Rowheader, new() { Name = Field }) });
        return int.Parse(await row.Locator("[data-l='달성']").InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
