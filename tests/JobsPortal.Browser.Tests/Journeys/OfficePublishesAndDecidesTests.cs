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
            await officer.DraftAsync(new("공공일자리", title, program.Name, 3, today, today.AddDays(3), today.AddDays(10), today.AddDays(20)) { Ends = today.AddDays(110) });
            await boss.SignInAsync(approver.UserName!);
            await boss.ApproveAsync(title, today);
            await resident.FindAsync(title);
            var numbers = await ApplyAsync(resident);

            portal.Clock.Now = SeoulTime.At(today.AddDays(4), new TimeOnly(10, 0));
            await officer.SignInAsync(drafter.UserName!);
            await officer.DraftDecisionsAsync(title, today.AddDays(12), rows => rows.SelectAsync($"{numbers.Receipt} 결과", "선발"));
            await boss.SignInAsync(approver.UserName!);
            await boss.ReleaseAsync(title);
            await resident.LookUpAsync(numbers);
            await resident.SeesAsync("선발되셨습니다.");
            await resident.FollowAsync("참여하겠습니다");
            await resident.PressAsync("참여하겠습니다");
            await resident.SeesAsync("참여 의사를 확인했습니다.");

            portal.Clock.Now = SeoulTime.At(today.AddDays(20), new TimeOnly(10, 0));
            await officer.SignInAsync(drafter.UserName!);
            await officer.ConfirmAsync(numbers.Receipt, today.AddDays(20));
            Assert.Equal(before + 1, await AchievedAsync(resident));
        });
    }

    private async Task<JobProgram> ProgramAsync()
    {
        if (await portal.AskAsync(db => db.JobPrograms.OrderBy(p => p.Id).FirstOrDefaultAsync()) is { } known) return known;
        var plan = await portal.Given.PlanAsync(2026, 2029, new PlanLine(Sector.Public, Field, 3_420, (2026, 2029), "일자리경제과", Parent: null));
        return await portal.Given.ProgramAsync("골목 가꾸기 사업", plan.Fields.Single().Id);
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

    /// <summary>What the plan says was achieved in the field.</summary>
    private static async Task<int> AchievedAsync(Window anyone)
    {
        await anyone.GoAsync("/plan");
        var row = anyone.Main.GetByRole(AriaRole.Row).Filter(new() { Has = anyone.Page.GetByRole(AriaRole.Rowheader, new() { Name = Field }) });
        return int.Parse(await row.Locator("[data-l='달성']").InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
