using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Seed;

/// <summary>Types the demo district's openings as officers would.</summary>
internal sealed class DemoDrafting(DistrictProfile district, IReadOnlyList<JobProgram> programs, DateTime now)
{
    private readonly DateOnly _today = SeoulTime.DayOf(now);

    /// <summary>The details of one of the district's own.</summary>
    public OpeningDetails Own(DemoOpening o)
    {
        var workStart = _today.AddDays(o.ClosesIn + 14);
        return Window(o.OpensIn, o.ClosesIn) with
        {
            Title = o.Title,
            Description = o.Description,
            JobProgramId = programs.FirstOrDefault(p => p.Name == o.Program)?.Id,
            EmployerName = district.OfficeName,
            ApplyMode = ApplyMode.Here,
            OccupationCode = o.OccupationCode,
            OccupationName = o.OccupationName,
            EmploymentType = o.Employment,
            WorkStartsOn = workStart,
            WorkEndsOn = o.Kind == OpeningKind.Event ? workStart : workStart.AddMonths(6),
            SelectionMethod = OpeningKinds.Of(o.Kind).DefaultSelection,
            MinAge = o.Age?.Min,
            MaxAge = o.Age?.Max,
            AgeLegalBasis = o.Age?.Basis,
            Residence = o.Residence,
            WhoCanApply = o.WhoCanApply,
            Exclusions = o.Exclusions,
            Documents = o.Documents,
            Units = [.. o.Units.Select(u => Unit(o, u, o.Kind == OpeningKind.Event ? workStart : workStart.AddMonths(6)))],
        };
    }

    /// <summary>An employer's opening, which is stated here and applied to there.</summary>
    public OpeningDetails OfEmployer(SeedWork work, Organization employer, int number)
    {
        var closesIn = number % 5 == 4 ? -2 - number : 2 + number;
        var workStart = _today.AddDays(closesIn + 14);
        var dong = district.Dongs[number * 7 % district.Dongs.Count];
        var pay = Office.AtLeastMinimum(work.Basis, work.Low, work.WeeklyHours, workStart);
        return Window(Math.Min(-1, closesIn - 12) - number % 3, closesIn) with
        {
            Title = $"{work.Title} 모집 ({dong.Name})",
            Description = work.Duties,
            OrganizationId = employer.Id,
            EmployerName = employer.Name,
            ApplyMode = ApplyMode.Contact,
            ApplyHow = "일자리지원센터에 전화하시면 직업상담사가 연결해 드립니다.",
            OccupationCode = work.Code,
            OccupationName = work.Name,
            EmploymentType = work.WeeklyHours < 35 ? EmploymentType.FixedTermPartTime : EmploymentType.Permanent,
            WorkStartsOn = workStart,
            SelectionMethod = SelectionMethod.Scored,
            WhoCanApply = "경력과 학력은 묻지 않습니다.",
            Documents = ["이력서"],
            Units =
            [
                new OpeningUnit
                {
                    Name = work.Title, Place = $"{district.Name} {dong.Name}", DongCode = dong.Code, Headcount = 1 + number % 3, Hours = work.Hours, WeeklyHours = work.WeeklyHours,
                    Pay = new Pay(work.Basis, pay, Math.Max(pay, work.High), AsWritten: null, LegalBasis: null),
                },
            ],
        };
    }

    // Windows begin at nine and end at eighteen; the one that ends today ends at midnight, so that it is open whenever the demo starts.
    private OpeningDetails Window(int opensIn, int closesIn) => new()
    {
        Title = "",
        OpensAt = SeoulTime.AtHour(_today.AddDays(opensIn), 9),
        ClosesAt = SeoulTime.AtHour(_today.AddDays(closesIn), closesIn == 0 ? 24 : 18),
        ResultsOn = _today.AddDays(closesIn + 7),
    };

    private OpeningUnit Unit(DemoOpening o, DemoUnit unit, DateOnly workEnd)
    {
        var dong = district.Dongs[unit.Dong % district.Dongs.Count];
        return new OpeningUnit
        {
            Name = unit.Name,
            Department = unit.Place,
            Place = $"{district.Name} {dong.Name} {unit.Place}",
            DongCode = dong.Code,
            Headcount = unit.Headcount,
            Hours = unit.Hours,
            WeeklyHours = unit.WeeklyHours > 0 ? unit.WeeklyHours : null,
            Pay = PayOf(o, workEnd),
        };
    }

    // A period of work that reaches into the next year pays that year's minimum from the beginning.
    private static Pay PayOf(DemoOpening o, DateOnly workEnd)
    {
        if (o.Kind == OpeningKind.Event) return new Pay(PayBasis.None, null, null, "무료", null);
        if (o.Activity is { } activity) return new Pay(PayBasis.Activity, activity.Won, activity.Won, "월 활동비", activity.Basis);
        var hourly = MinimumWages.Shipped.HourlyOn(workEnd) + o.AboveMinimum;
        return new Pay(PayBasis.Hourly, hourly, hourly, o.AboveMinimum > 0 ? null : "주휴수당 따로 지급", null);
    }
}
