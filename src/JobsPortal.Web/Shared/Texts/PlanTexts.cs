using System.Globalization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Figures of a plan as residents read them.</summary>
public static class PlanTexts
{
    /// <summary>What a plan's parts leave of a field's target.</summary>
    public const string Unallocated = "미배분";

    /// <summary>With commas.</summary>
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>62.5%; "-" where nothing was aimed at.</summary>
    public static string Share(int achieved, int target) =>
        target == 0 ? "-" : (achieved / (decimal)target * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>2010~2014년, or one year alone.</summary>
    public static string Years(int from, int to) =>
        from == to ? SeoulDates.Year(from) : Language.Say("{0}~{1}년", from, to);

    /// <summary>2026년 11월.</summary>
    public static string Month(DateOnly first) => SeoulDates.Month(first);

    /// <summary>10,570 = 3,420 + 7,150.</summary>
    public static string Sum(int total, IEnumerable<int> parts) => $"{Number(total)} = {string.Join(" + ", parts.Select(Number))}";
}
