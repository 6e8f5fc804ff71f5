using System.Globalization;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Seed;

/// <summary>
/// Invents openings: three of five open now, a fifth "until filled", half until midnight, some closed early, some withdrawn; most of them taken
/// over from feeds, the others the district's own. Pay is never below the minimum wage of the first working day.
/// </summary>
internal sealed class SeedOpenings(Random random, DistrictProfile district, SeedPeople people, IReadOnlyList<Office> offices, DateTime now)
{
    private const double PartImported = 0.7;
    private const double PartOpen = 0.6;
    private const double PartScheduled = 0.05;
    private const double PartUntilFilled = 0.2;
    private const double PartClosedEarly = 0.08;
    private const double PartWithdrawn = 0.03;

    private static readonly string[] NameBeginnings =
        ["가온", "다솜", "늘봄", "한결", "두레", "새물결", "햇살", "푸른", "온누리", "해오름", "솔빛", "나린", "아람", "누리봄", "마루", "단비", "여울", "도담"];

    private static readonly string[] NameEndings =
        ["재가돌봄센터", "요양원", "종합관리(주)", "물류(주)", "식품", "어린이집", "의원", "소프트(주)", "유통(주)", "설비", "협동조합", "학원", "마트", "카페", "복지관", "빌딩관리(주)"];

    private static readonly string[] TitlePatterns = ["{0} 모집 ({1})", "[{1}] {0} 구합니다", "{0} 채용 - {1}", "{1} {0} 모집(재공고)", "{0} 급구, {1} 근무", "{0} 모집"];
    private static readonly string[] OddTitles = ["{0} 모집 🙂 {1}", "{0} 시간제(주 15h) {1}", "１０，７００원~ {0} {1}", "{0} 채용시까지 모집 {1}"];

    private static readonly string[] Lines =
    [
        "하는 일을 처음부터 가르쳐 드립니다.", "동료들과 서로 도우며 일합니다.", "가까운 지하철역에서 걸어서 10분 거리입니다.", "4대 보험에 가입하고 퇴직금을 드립니다.",
        "점심 식사를 드립니다.", "명절에는 작은 선물을 드립니다.", "근무복을 드립니다.", "근무 요일은 면접에서 함께 정합니다.", "오래 함께 일하실 분을 기다립니다.",
        "지원하신 모든 분께 결과를 알려 드립니다.", "면접은 평일 오후에 봅니다.", "경력이 없어도 지원할 수 있습니다.",
    ];

    // What an office hires for itself, by the code's beginning: clerks, gardeners, cleaners, guards of car parks, cooks, social workers.
    private static readonly SeedWork[] OfDistricts =
        [.. SeedWork.All.Where(w => new[] { "0295", "9015", "561", "5419", "5312", "5323", "2311" }.Any(c => w.Code.StartsWith(c, StringComparison.Ordinal)))];

    private readonly DateOnly _today = SeoulTime.DayOf(now);
    private int _number;

    /// <summary>The next one.</summary>
    public Opening Next()
    {
        var window = Window();
        _number++;
        return random.NextDouble() < PartImported ? Imported(Any(SeedWork.All), window) : Own(Any(OfDistricts), window);
    }

    private SeedWork Any(IReadOnlyList<SeedWork> works) => works[random.Next(works.Count)];

    private Opening Imported(SeedWork work, (DateTime Opens, DateTime Closes, bool UntilFilled) window)
    {
        var details = Details(work, window) with
        {
            EmployerName = NameBeginnings[random.Next(NameBeginnings.Length)] + NameEndings[random.Next(NameEndings.Length)],
            ApplyUrl = string.Create(CultureInfo.InvariantCulture, $"https://jobs.example/openings/{_number}"),
            WhoCanApply = "경력: 관계없음\n학력: 관계없음",
        };
        var opening = Opening.Import(details, ReviewFlags.None, window.Opens, window.Opens < now ? window.Opens : now);
        var early = window.Opens + (window.Closes - window.Opens) * random.NextDouble();
        if (random.NextDouble() < PartClosedEarly && early < now) opening.CloseFromImport(early);
        return opening;
    }

    private Opening Own(SeedWork work, (DateTime Opens, DateTime Closes, bool UntilFilled) window)
    {
        var office = offices[random.Next(offices.Count)];
        var kind = random.NextDouble() switch { < 0.33 => OpeningKind.PublicWork, < 0.5 => OpeningKind.Event, _ => OpeningKind.Job };
        var details = Details(work, window) with
        {
            EmployerName = district.OfficeName,
            ApplyMode = ApplyMode.Here,
            SelectionMethod = OpeningKinds.Of(kind).DefaultSelection,
            Residence = kind == OpeningKind.PublicWork ? ResidenceRule.District : ResidenceRule.None,
            WhoCanApply = "맡은 일을 할 수 있는 분",
            Documents = ["신분증(창구에서 보여 주세요)"],
        };
        if (kind == OpeningKind.Event) details = details with { Units = [.. details.Units.Select(Seats)] };
        var state = window.Opens < now.AddDays(-2) && random.NextDouble() < PartWithdrawn ? DemoState.Withdrawn : DemoState.Published;
        return office.Take(kind, details, state, _number, notice: null, now);
    }

    private OpeningUnit Seats(OpeningUnit unit)
    {
        (unit.Headcount, unit.WeeklyHours, unit.Hours, unit.Pay) = (10 * random.Next(1, 7), null, "14:00~16:00", new Pay(PayBasis.None, null, null, "무료", null));
        return unit;
    }

    private OpeningDetails Details(SeedWork work, (DateTime Opens, DateTime Closes, bool UntilFilled) window)
    {
        var dong = people.Dong();
        var closingDay = SeoulTime.DayOf(window.Closes.AddTicks(-1));
        var workStart = closingDay.AddDays(14);
        var low = Office.AtLeastMinimum(work.Basis, Between(work.Low, work.High, work.Basis), work.WeeklyHours, workStart);
        var patterns = random.NextDouble() < 0.01 ? OddTitles : TitlePatterns;
        return new OpeningDetails
        {
            Title = string.Format(CultureInfo.InvariantCulture, patterns[random.Next(patterns.Length)], work.Title, dong.Name),
            Description = Description(work),
            OccupationCode = work.Code,
            OccupationName = work.Name,
            EmploymentType = Employment(work),
            OpensAt = window.Opens,
            ClosesAt = window.Closes,
            IsUntilFilled = window.UntilFilled,
            ResultsOn = closingDay.AddDays(7),
            WorkStartsOn = workStart,
            SelectionMethod = SelectionMethod.Scored,
            Units = [.. Enumerable.Range(0, random.NextDouble() < 0.05 ? 2 : 1).Select(i => new OpeningUnit
            {
                Name = i == 0 ? work.Title : work.Title + " (오후)", Place = $"{district.Name} {dong.Name}", DongCode = dong.Code,
                Headcount = random.NextDouble() < 0.7 ? 1 : random.Next(2, 11), Hours = work.Hours, WeeklyHours = work.WeeklyHours,
                Pay = new Pay(work.Basis, low, random.NextDouble() < 0.5 ? low : Math.Max(low, work.High), null, null),
            })],
        };
    }

    private string Description(SeedWork work)
    {
        var lines = Enumerable.Range(0, random.Next(3, 9)).Select(_ => Lines[random.Next(Lines.Length)]);
        var text = string.Join('\n', lines.Prepend(work.Duties));
        return random.NextDouble() < 0.002 ? text + "\n" + string.Concat(Enumerable.Repeat("자세한 내용은 면접에서 알려 드립니다. ", 180)) : text;
    }

    private EmploymentType Employment(SeedWork work)
    {
        var partTime = work.WeeklyHours < 35;
        return random.NextDouble() < 0.25
            ? partTime ? EmploymentType.FixedTermPartTime : EmploymentType.FixedTerm
            : partTime ? EmploymentType.PermanentPartTime : EmploymentType.Permanent;
    }

    private long Between(long low, long high, PayBasis basis)
    {
        var step = basis switch { PayBasis.Hourly => 100, PayBasis.Yearly => 1_000_000, _ => 50_000 };
        return low + random.NextInt64((high - low) / step / 2 + 1) * step;
    }

    private (DateTime Opens, DateTime Closes, bool UntilFilled) Window()
    {
        var state = random.NextDouble();
        var untilFilled = random.NextDouble() < PartUntilFilled;
        var length = random.Next(7, 40);
        var opensIn = state < PartOpen ? -random.Next(0, length) : state < PartOpen + PartScheduled ? random.Next(2, 20) : -length - random.Next(1, 300);
        var opens = SeoulTime.AtHour(_today.AddDays(opensIn), 0, random.Next(0, 60));
        var closingDay = untilFilled ? _today.AddDays(opensIn).AddMonths(Opening.UntilFilledMonths) : _today.AddDays(opensIn + length);
        return (opens, SeoulTime.AtHour(closingDay, untilFilled || random.NextDouble() < 0.6 ? 24 : 18), untilFilled);
    }
}
