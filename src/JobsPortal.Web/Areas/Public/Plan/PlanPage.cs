using JobsPortal.Data.Plans;
using JobsPortal.Web.Shared.Plans;

namespace JobsPortal.Web.Areas.Public.Plan;

/// <summary>일자리 추진 현황.</summary>
/// <param name="Tree">The plan that is shown; null where the district has none.</param>
/// <param name="Plans">Every plan of the district, the newest first.</param>
/// <param name="Today">기준일 in Seoul.</param>
public sealed record PlanPage(PlanTree? Tree, IReadOnlyList<PlanRow> Plans, DateOnly Today);
