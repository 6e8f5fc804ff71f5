namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>Monday: five openings are written and approved, the first people apply.</content>
public sealed partial class WorkingWeekTests
{
    private async Task MondayAsync()
    {
        ItIs(Monday, "10:00");
        await DraftsAsync("일자리 담당자", new("공공일자리", Alleys, "골목 가꾸기 사업", 2, Monday, Wednesday, Friday, NextMonday) { Ends = LastDayOfWork });
        await DraftsAsync("일자리 담당자", new("공공일자리", Market, "골목 가꾸기 사업", 1, Monday, Wednesday, Friday, NextMonday) { Ends = LastDayOfWork });
        await DraftsAsync("일자리 담당자", new("설명회", Fair, "골목 가꾸기 사업", 1, Monday, Wednesday, Wednesday, Thursday));
        await DraftsAsync("어르신 담당자", new("공공일자리", SeniorHalls, "경로당 지원 사업", 1, Monday, Tuesday, Friday, NextMonday)
        {
            Ends = LastDayOfWork,
            Documents = "구직등록확인증",
        });
        await DraftsAsync("어르신 담당자", new("채용", Nurse, "경로당 지원 사업", 1, Monday, Wednesday, Friday, NextMonday) { Ends = LastDayOfWork });
        foreach (var title in new[] { Alleys, Market, Fair }) await (await DeskOf("일자리 승인자")).ApproveAsync(title, Today);
        foreach (var title in new[] { SeniorHalls, Nurse }) await (await DeskOf("어르신 승인자")).ApproveAsync(title, Today);

        ItIs(Monday, "14:00");
        await Somebody("박구민").RegisterAsync("gumin");
        foreach (var name in new[] { "김순자", "박구민", "이확정" }) await Somebody(name).ApplyAsync(_openings[Alleys], Steps.FillHouseholdAsync);
        await Somebody("강옮김").ApplyAsync(_openings[Market], Steps.FillHouseholdAsync);
    }

    private async Task DraftsAsync(string officer, TypedOpening opening) => _openings[opening.Title] = await (await DeskOf(officer)).DraftAsync(opening);
}
