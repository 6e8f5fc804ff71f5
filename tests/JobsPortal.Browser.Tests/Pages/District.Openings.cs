using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

public sealed partial class District
{
    /// <summary>Open, of two units, for a programme of the plan.</summary>
    public Opening PublicWork { get; private set; } = null!;

    /// <summary>Open, first come first served.</summary>
    public Opening Briefing { get; private set; } = null!;

    /// <summary>Of another source.</summary>
    public Opening Imported { get; private set; } = null!;

    public Opening Scheduled { get; private set; } = null!;

    public Opening Cancelled { get; private set; } = null!;

    public JobProgram Program { get; private set; } = null!;

    /// <summary>What residents find: enough for a second page.</summary>
    private async Task PublishAsync()
    {
        (int, int) years = (2010, 2014);
        var plan = await Given.PlanAsync(2010, 2014,
            new(Sector.Public, "직접일자리", 3_420, years, "일자리경제과", Parent: null),
            new(Sector.Public, "어르신 일자리", 1_200, years, "어르신복지과", "직접일자리"),
            new(Sector.General, "민간 취업 지원", 7_150, years, "일자리경제과", Parent: null));
        Program = await Given.ProgramAsync("동네 안내 도우미", plan.Fields.First(f => f.Name == "어르신 일자리").Id, nextRoundOn: new DateOnly(2027, 3, 2));
        PublicWork = await Given.ApprovedOpeningAsync(title: "동행일자리 안내 도우미", change: d => d with
        {
            JobProgramId = Program.Id,
            Units = [Given.Unit(), Given.Unit("서류 도우미", 2, "노원구 월계1동 주민센터")],
        });
        Briefing = await Given.ApprovedOpeningAsync(OpeningKind.Event, "구직자 설명회");
        Scheduled = await Given.ApprovedOpeningAsync(title: "겨울철 제설 도우미", opensAt: Portal.Clock.Now.AddDays(3));
        Cancelled = await Given.WithdrawnOpeningAsync();
        Imported = await Given.ImportedOpeningAsync("요양보호사 (방문요양) 정규직 및 시간제, 초보자 가능 · 상계동 마들역 5분 거리");
        for (var i = 0; i < 25; i++) await Given.ImportedOpeningAsync();
    }
}
