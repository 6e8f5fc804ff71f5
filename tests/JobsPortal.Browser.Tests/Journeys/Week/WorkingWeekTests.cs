using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <summary>
/// One working week of a district, Monday, 2 to Friday, 6 November 2026, all through the screens on a clock that is moved on: two departments
/// with an officer and an approver each, a counter in 상계1동, eleven residents,
/// nobody with JavaScript. What comes later (the first day of work, a revocation, the
/// archive) is the same clock moved on. At the end everything that is written down is read back and held against <see cref="WeekTable"/>.
/// </summary>
public sealed partial class WorkingWeekTests(Chromium chromium, BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    private const string Jobs = "일자리경제과";
    private const string Elderly = "어르신복지과";
    private const string Alleys = "골목 가꾸기 참여자 모집";
    private const string SeniorHalls = "경로당 도우미 모집";
    private const string Market = "전통시장 안내원 모집";
    private const string MarketAgain = "전통시장 안내원 재모집";
    private const string Fair = "취업 설명회";
    private const string Nurse = "방문 돌봄 직원 채용";

    private static readonly DateOnly Monday = new(2026, 11, 2);
    private static readonly DateOnly Tuesday = Monday.AddDays(1);
    private static readonly DateOnly Wednesday = Monday.AddDays(2);
    private static readonly DateOnly Thursday = Monday.AddDays(3);
    private static readonly DateOnly Friday = Monday.AddDays(4);
    private static readonly DateOnly NextMonday = Monday.AddDays(7);
    private static readonly DateOnly NextTuesday = Monday.AddDays(8);
    private static readonly DateOnly LastDayOfWork = new(2026, 12, 18);

    private readonly List<StaffMember> _staff = [];
    private readonly List<Resident> _residents = [];
    private readonly Dictionary<string, int> _openings = [];

    [Fact]
    public Task A_week_of_the_district_is_played_from_draft_to_archive_and_everything_written_down_agrees() =>
        Journey.PlayAsync(chromium, portal, new(Screen.Desk, Script: false), "week", async journey =>
        {
            await EverybodyArrivesAsync(journey);
            await MondayAsync();
            await TuesdayAsync();
            await WednesdayAsync();
            await ThursdayAsync();
            await FridayAsync();
            await TheWeekAfterAsync();
            await EverythingAgreesAsync();
        });

    /// <summary>A plan with a programme for each department, staff with their accounts, residents with nothing but a browser.</summary>
    private async Task EverybodyArrivesAsync(Journey journey)
    {
        var plan = await portal.Given.PlanAsync(2026, 2029, new PlanLine(Sector.Public, "직접일자리", 3_420, (2026, 2029), Jobs, Parent: null));
        await portal.Given.ProgramAsync("골목 가꾸기 사업", plan.Fields.Single().Id);
        await portal.Given.ProgramAsync("경로당 지원 사업", plan.Fields.Single().Id, department: Elderly);
        foreach (var (department, title) in new[] { (Jobs, "일자리"), (Elderly, "어르신") })
        {
            var (drafter, approver) = await portal.Given.OfficeAsync(department);
            _staff.Add(new($"{title} 담당자", drafter, await journey.OpenAsync(), portal.Clock));
            _staff.Add(new($"{title} 승인자", approver, await journey.OpenAsync(), portal.Clock));
        }
        _staff.Add(new("창구", await portal.Given.StaffAsync(StaffRole.CounterClerk, dong: Given.Dong), await journey.OpenAsync(), portal.Clock));
        _staff.Add(new("관리자", await portal.Given.StaffAsync(StaffRole.Administrator), await journey.OpenAsync(), portal.Clock));

        foreach (var (name, email) in new (string, string?)[]
        {
            ("김순자", null), ("박구민", "gumin@mail.example"), ("이확정", "confirmed@mail.example"), ("한예비", null), ("정이의", "objects@mail.example"),
            ("최어른", null), ("윤거동", null), ("오보완", "supplies@mail.example"), ("강옮김", null), ("문설명", null), ("서청년", "young@mail.example"),
        })
        {
            _residents.Add(new(name, $"010-0000-{_residents.Count + 3_000:0000}", email, await journey.OpenAsync()));
        }
    }

    /// <summary>Moves the clock: nothing happens by itself.</summary>
    private void ItIs(DateOnly day, string time) =>
        portal.Clock.Now = SeoulTime.At(day, TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    private DateOnly Today => SeoulTime.DayOf(portal.Clock.Now);

    private Task<Window> DeskOf(string title) => _staff.Single(s => s.Title == title).AtDeskAsync();

    private Resident Somebody(string name) => _residents.Single(r => r.Name == name);

    private string ReceiptOf(string name) => Somebody(name).Numbers.Receipt;
}
