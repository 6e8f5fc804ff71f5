using System.Text;
using JobsPortal.Data.Imports;
using JobsPortal.Domain.Plans;
using JobsPortal.Web.Shared.Texts;
using JobsPortal.Web.Tests.Conventions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Imports;

/// <summary>Plans as tables.</summary>
public sealed class PlansAreImportedTests : IAsyncLifetime
{
    private const string Header = "sector,field,target,from_year,to_year,department,parent\n";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_six_rows_of_2010_make_10570_jobs()
    {
        var report = await ImportAsync(Encoding.UTF8.GetBytes(Sources.Read("docs/samples/plan-2010-nowon.csv")));
        Assert.Equal((1, 3_420, 7_150, 6, (2010, 2014)), (report.Edition, report.General, report.Public, report.Fields, report.Years));
        var plan = await _app.AskAsync(db => db.Plans.Include(p => p.Fields).ThenInclude(f => f.Targets).AsSplitQuery().SingleAsync());
        Assert.Equal(10_570, plan.Target);
    }

    [Fact]
    public async Task Importing_again_makes_a_new_edition_of_the_same_plan_and_its_fields_stay()
    {
        await ImportAsync(Header + "일반,청년,300,2026,2029,청년정책과,\n공공,어르신,1000,2026,2029,어르신복지과,\n");
        var fields = await _app.AskAsync(db => db.PlanFields.OrderBy(f => f.Id).Select(f => f.Id).ToListAsync());
        var report = await ImportAsync(Header + "일반부문,청년,350,2026,2029,청년정책과,\n일반,인턴,100,2026,2027,청년정책과,청년\n공공부문,어르신,1000,2026,2029,어르신복지과,\n");
        Assert.Equal((2, 350, 1_000), (report.Edition, report.General, report.Public));
        Assert.Equal(1, await _app.AskAsync(db => db.Plans.CountAsync()));
        Assert.Equal(fields, await _app.AskAsync(db => db.PlanFields.OrderBy(f => f.Id).Take(2).Select(f => f.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_table_of_Korean_Windows_reads_the_same()
    {
        var report = await ImportAsync(Feeds.Cp949.GetBytes(Sources.Read("docs/samples/plan-2010-nowon.csv")));
        Assert.Equal(10_570, report.General + report.Public);
        Assert.Contains("테크노 폴리스(테크노파크) 조성", await _app.AskAsync(db => db.PlanFields.Select(f => f.Name).ToListAsync()));
    }

    [Fact]
    public async Task Faults_are_told_with_their_line_and_nothing_is_changed()
    {
        const string table = Header
            + "일반,청년,300,2026,2029,청년정책과,\n"
            + "기타,모름,10,2026,2029,과,\n"
            + "일반,숫자,열,2026,2029,과,\n"
            + "일반,청년,10,2026,2029,과,\n"
            + "일반,인턴,999,2026,2029,과,청년\n"
            + "일반,거꾸로,1,2029,2026,과,\n"
            + "일반,부모 없음,1,2026,2029,과,없는 분야\n";
        var refused = await Assert.ThrowsAsync<PlanRefused>(() => ImportAsync(table));
        Assert.Equal(
            [(2L, (Enum)PlanFault.PartsExceedField), (3, PlanCellFault.SectorUnknown), (4, PlanCellFault.TargetUnreadable), (5, PlanFault.FieldTwice), (5, PlanFault.PartsExceedField), (7, PlanFault.YearsWrong), (8, PlanFault.ParentUnknown)],
            refused.Faults.Select(f => (f.Line, f.Fault)));
        Assert.All(refused.Faults, f => Assert.StartsWith($"{f.Line}번째 줄", ImportTexts.Of(f), StringComparison.Ordinal));
        Assert.Equal(0, await _app.AskAsync(db => db.Plans.CountAsync()));
    }

    [Theory]
    [InlineData("", FileFault.Empty)]
    [InlineData("sector,field\n일반,청년\n", FileFault.ColumnsMissing)]
    [InlineData("<html></html>", FileFault.OtherFormat)]
    public async Task What_is_no_table_of_a_plan_is_refused(string text, FileFault fault) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<UnreadableFile>(() => ImportAsync(text))).Fault);

    private Task<PlanImportReport> ImportAsync(string table) => ImportAsync(Encoding.UTF8.GetBytes(table));

    private async Task<PlanImportReport> ImportAsync(byte[] table)
    {
        await using var context = _app.Open();
        using var stream = new MemoryStream(table);
        return await context.Get<ImportPlan>().RunAsync(stream);
    }
}
