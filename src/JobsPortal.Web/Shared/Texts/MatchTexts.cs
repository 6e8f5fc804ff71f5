using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Why an opening is proposed, in words.</summary>
public static class MatchTexts
{
    private static readonly Dictionary<MatchReasons, string> Similar = new()
    {
        [MatchReasons.Occupation] = "같은 직종",
        [MatchReasons.Dong] = "같은 동",
        [MatchReasons.Pay] = "급여가 같거나 높음",
        [MatchReasons.Employment] = "같은 고용형태",
    };

    private static readonly Dictionary<MatchReasons, string> Wished = new()
    {
        [MatchReasons.Occupation] = "하고 싶은 일",
        [MatchReasons.Dong] = "일하고 싶은 동",
        [MatchReasons.Pay] = "받고 싶은 급여",
        [MatchReasons.Hours] = "일하고 싶은 시간",
    };

    /// <summary>Why one opening is like another, the weightiest reason first.</summary>
    public static string Alike(MatchReasons reasons) => Join(reasons, Similar);

    /// <summary>Which wishes an opening fits, the weightiest first.</summary>
    public static string Fits(MatchReasons reasons) => Join(reasons, Wished);

    private static string Join(MatchReasons reasons, Dictionary<MatchReasons, string> words) =>
        string.Join(", ", words.Where(word => reasons.HasFlag(word.Key)).OrderByDescending(word => word.Key).Select(word => Language.Say(word.Value)));
}
