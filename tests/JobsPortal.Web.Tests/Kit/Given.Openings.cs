using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    private readonly Dictionary<string, (Account Drafter, Account Approver)> _offices = [];

    /// <summary>The two people of a department who draft and approve every opening made here.</summary>
    public async Task<(Account Drafter, Account Approver)> OfficeAsync(string department = "일자리경제과")
    {
        if (_offices.TryGetValue(department, out var known)) return known;
        var made = (await StaffAsync(StaffRole.Officer, department), await StaffAsync(StaffRole.Approver, department));
        return _offices[department] = made;
    }

    /// <summary>An opening in its first state. <paramref name="change"/> alters what the officer typed.</summary>
    public Task<Opening> DraftOpeningAsync(
        OpeningKind kind = OpeningKind.PublicWork, string? title = null, DateTime? opensAt = null, DateTime? closesAt = null,
        string department = "일자리경제과", Func<OpeningDetails, OpeningDetails>? change = null) =>
        OpeningAsync(kind, title, opensAt, closesAt, department, change, (_, _, _) => { });

    /// <summary>An opening that waits for its approver.</summary>
    public Task<Opening> OpeningInReviewAsync(
        OpeningKind kind = OpeningKind.PublicWork, string? title = null, DateTime? opensAt = null, DateTime? closesAt = null,
        string department = "일자리경제과", Func<OpeningDetails, OpeningDetails>? change = null) =>
        OpeningAsync(kind, title, opensAt, closesAt, department, change, (opening, office, at) => opening.SubmitForReview(office.Drafter.Id, at, LegalFigures.Shipped));

    /// <summary>
    /// A published opening: drafted, sent to review and approved by two people before its window begins. Without times the window is the
    /// day before and ten days after the clock; a window in the past makes a closed one, in the future a scheduled one.
    /// </summary>
    public Task<Opening> ApprovedOpeningAsync(
        OpeningKind kind = OpeningKind.PublicWork, string? title = null, DateTime? opensAt = null, DateTime? closesAt = null,
        string department = "일자리경제과", Func<OpeningDetails, OpeningDetails>? change = null) =>
        OpeningAsync(kind, title, opensAt, closesAt, department, change, Approve);

    /// <summary>A published opening that was withdrawn now, for a public reason.</summary>
    public Task<Opening> WithdrawnOpeningAsync(string reason = "예산이 바뀌어 취소합니다.", string? title = null, string department = "일자리경제과") =>
        OpeningAsync(OpeningKind.PublicWork, title, opensAt: null, closesAt: null, department, change: null, (opening, office, at) =>
        {
            Approve(opening, office, at);
            opening.Withdraw(reason, office.Approver.Id, App.Clock.Now);
        });

    /// <summary>An opening taken over from a feed, applied to at its source.</summary>
    public async Task<Opening> ImportedOpeningAsync(
        string? title = null, DateTime? opensAt = null, DateTime? closesAt = null, ReviewFlags flags = ReviewFlags.None,
        Func<OpeningDetails, OpeningDetails>? change = null)
    {
        var opens = opensAt ?? App.Clock.Now.AddDays(-1);
        var details = OpeningDetailsOf(OpeningKind.Job, title ?? $"가져온 일자리 {Next()}", opens, closesAt ?? App.Clock.Now.AddDays(10)) with
        {
            EmployerName = "한빛상사",
            ContactPhone = null,
            ApplyMode = ApplyMode.LinkOut,
            ApplyUrl = "https://jobs.example/1",
            ResultsOn = null,
        };
        return await AddAsync(Opening.Import(change?.Invoke(details) ?? details, flags, opens, opens));
    }

    /// <summary>An organization without a business number.</summary>
    public Task<Organization> OrganizationAsync(string name = "한빛돌봄", string? businessNumber = null) =>
        AddAsync(new Organization(new(name, OrganizationKind.Company, businessNumber, "서울특별시 노원구 한글비석로 1", "0200000011", 12)));

    /// <summary>A programme, of a field of a plan when one is given.</summary>
    public async Task<JobProgram> ProgramAsync(
        string? name = null, int? planFieldId = null, DateOnly? nextRoundOn = null, int targetPlaces = 30, string department = "일자리경제과", string? summary = null)
    {
        var office = await DepartmentAsync(department);
        return await AddAsync(new JobProgram(new(
            name ?? $"사업 {Next()}", summary ?? "동네에서 함께하는 일자리입니다.", planFieldId, office.Id, "0200000012",
            new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), targetPlaces, nextRoundOn, Partners: null, new Dictionary<int, long>())));
    }

    /// <summary>A plan of the district of the settings (노원구 unless told otherwise).</summary>
    public Task<Plan> PlanAsync(int fromYear, int toYear, params PlanLine[] lines)
    {
        var plan = new Plan("11350", fromYear, toYear);
        plan.Replace(lines, App.Clock.Now);
        return AddAsync(plan);
    }

    /// <summary>One unit as an officer types it.</summary>
    public static OpeningUnit Unit(string name = "도우미", int headcount = 5, string? place = "노원구 상계1동 주민센터", string? dongCode = "1135063000", Pay? pay = null) => new()
    {
        Name = name,
        Department = "복지지원팀",
        Place = place,
        DongCode = dongCode,
        Headcount = headcount,
        Hours = "주 5일, 09:00~14:00",
        WeeklyHours = 25,
        Pay = pay ?? new Pay(PayBasis.Hourly, 11_500, 11_500, AsWritten: null, LegalBasis: null),
    };

    private static OpeningDetails OpeningDetailsOf(OpeningKind kind, string title, DateTime opensAt, DateTime closesAt)
    {
        var lastDay = SeoulTime.DayOf(closesAt.AddTicks(-1));
        var pay = kind == OpeningKind.Event ? new Pay(PayBasis.None, null, null, null, null) : null;
        return new()
        {
            Title = title,
            Description = "주민센터에서 어르신을 안내하고 서류 작성을 돕습니다.",
            EmployerName = "노원구청",
            ContactPhone = "0200000000",
            ApplyMode = ApplyMode.Here,
            OccupationName = "행정 보조",
            EmploymentType = kind == OpeningKind.Event ? EmploymentType.Participation : EmploymentType.FixedTermPartTime,
            OpensAt = opensAt,
            ClosesAt = closesAt,
            ResultsOn = lastDay.AddDays(5),
            WorkStartsOn = lastDay.AddDays(10),
            WorkEndsOn = kind == OpeningKind.Event ? lastDay.AddDays(10) : lastDay.AddDays(100),
            SelectionMethod = OpeningKinds.Of(kind).DefaultSelection,
            WhoCanApply = "일할 뜻이 있는 구민",
            Documents = kind == OpeningKind.Event ? [] : ["신분증(창구에서 보여 주세요)"],
            Units = [Unit(pay: pay)],
        };
    }

    private static void Approve(Opening opening, (Account Drafter, Account Approver) office, DateTime at)
    {
        opening.SubmitForReview(office.Drafter.Id, at, LegalFigures.Shipped);
        opening.Approve(new("일자리경제과-1234", SeoulTime.DayOf(at), NoticeNumber: null), office.Approver.Id, at, LegalFigures.Shipped);
    }

    private async Task<Opening> OpeningAsync(
        OpeningKind kind, string? title, DateTime? opensAt, DateTime? closesAt, string department,
        Func<OpeningDetails, OpeningDetails>? change, Action<Opening, (Account Drafter, Account Approver), DateTime> decide)
    {
        var office = await OfficeAsync(department);
        var now = App.Clock.Now;
        var opens = opensAt ?? (closesAt is { } end && end <= now ? end.AddDays(-10) : now.AddDays(-1));
        var closes = closesAt ?? (opens > now ? opens.AddDays(10) : now.AddDays(10));
        // Decided before the window begins, and never in the future of the clock.
        var at = (opens < now ? opens : now).AddHours(-1);
        var details = OpeningDetailsOf(kind, title ?? $"공고 {Next()}", opens, closes) with { DepartmentId = office.Drafter.DepartmentId };
        var opening = Opening.Draft(kind, change?.Invoke(details) ?? details, office.Drafter.Id, at);
        decide(opening, office, at);
        return await AddAsync(opening);
    }

    private async Task<T> AddAsync<T>(T made) where T : class
    {
        await using var context = App.Open();
        context.Db.Add(made);
        await context.Db.SaveChangesAsync();
        return made;
    }
}
