using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Seed;

/// <summary>Who of a department drafts and who approves.</summary>
/// <param name="DepartmentId">The department.</param>
/// <param name="DepartmentName">Its name.</param>
/// <param name="Phone">Its number in digits.</param>
/// <param name="Officer">Account of the officer.</param>
/// <param name="Approver">Account of the approver.</param>
internal sealed record Office(int DepartmentId, string DepartmentName, string Phone, int Officer, int Approver)
{
    private static readonly TimeSpan ADay = TimeSpan.FromDays(1);

    /// <summary>Takes an opening as far as <paramref name="state"/>, by the domain's own commands, on clocks before its window.</summary>
    /// <param name="kind">Kind.</param>
    /// <param name="details">What the officer typed.</param>
    /// <param name="state">How far.</param>
    /// <param name="number">For the numbers of office documents.</param>
    /// <param name="notice">Number of the public notice; null without.</param>
    /// <param name="now">Now, UTC; nothing happens later.</param>
    public Opening Take(OpeningKind kind, OpeningDetails details, DemoState state, int number, string? notice, DateTime now)
    {
        var drafted = details.OpensAt < now ? details.OpensAt.Value - 4 * ADay : now - 4 * ADay;
        var opening = Opening.Draft(kind, details with { DepartmentId = DepartmentId, ContactPhone = Phone }, Officer, drafted);
        if (state == DemoState.Draft) return opening;

        opening.SubmitForReview(Officer, drafted + ADay, LegalFigures.Shipped);
        if (state == DemoState.InReview) return opening;

        var approved = drafted + 2 * ADay;
        opening.Approve(new OfficeDocument($"{DepartmentName}-{number}", SeoulTime.DayOf(approved), notice), Approver, approved, LegalFigures.Shipped);
        if (state == DemoState.Withdrawn) opening.Withdraw("사업 예산이 바뀌어 공고를 취소합니다. 다음 모집 때 다시 알려 드리겠습니다.", Officer, now - ADay);
        return opening;
    }

    /// <summary>At least the minimum wage of the first working day, rounded up as offices do.</summary>
    public static long AtLeastMinimum(PayBasis basis, long won, decimal weeklyHours, DateOnly workStart)
    {
        var hourly = MinimumWages.Shipped.HourlyOn(workStart);
        var monthly = MinimumWages.Shipped.MonthlyOn(workStart, weeklyHours);
        var least = basis switch
        {
            PayBasis.Hourly => hourly,
            PayBasis.Daily => (long)Math.Ceiling(hourly * Math.Min(weeklyHours / 5m, 8m)),
            PayBasis.Weekly => (long)Math.Ceiling(hourly * MinimumWage.PaidWeeklyHours(weeklyHours)),
            PayBasis.Monthly => monthly,
            PayBasis.Yearly => 12 * monthly,
            _ => 0,
        };
        var step = basis switch
        {
            PayBasis.Hourly => 10,
            PayBasis.Daily => 1_000,
            _ => 10_000,
        };
        return Math.Max(won, (least + step - 1) / step * step);
    }
}
