using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>What first comers read before they apply where no place is left.</summary>
public static class QueueTexts
{
    /// <summary>Whether places of the kind go to first comers.</summary>
    public static bool IsFirstCome(OpeningKind kind) => OpeningKinds.Of(kind).Lifecycle == ApplicationLifecycle.FirstCome;

    /// <summary>One sentence for each unit whose places do not suffice for so many people; none while there is room.</summary>
    public static IReadOnlyList<string> Full(IStringLocalizer<Web.Texts> texts, IReadOnlyCollection<UnitQueue> units, int people = 1) =>
    [
        .. units.Where(u => u.Left < people).Select(u =>
            (units.Count > 1 ? u.Name + ": " : "")
            + (u.Left > 0
                ? texts["남은 자리가 {0}명뿐입니다. 지금 {1}명으로 신청하시면 대기 {2}번입니다.", u.Left, people, u.LastRank + 1]
                : texts["정원이 찼습니다. 지금 신청하시면 대기 {0}번입니다.", u.LastRank + 1])),
    ];
}
