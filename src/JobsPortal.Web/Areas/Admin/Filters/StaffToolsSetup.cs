using JobsPortal.Web.Areas.Admin.Imports;
using JobsPortal.Web.Areas.Admin.Statistics;

namespace JobsPortal.Web.Areas.Admin.Filters;

/// <summary>What makes the staff lists quick to use.</summary>
public static class StaffToolsSetup
{
    /// <summary>Registers saved filters, the upload of feeds and statistics.</summary>
    public static IServiceCollection AddStaffTools(this IServiceCollection services) => services
        .AddSingleton<ImportTurn>()
        .AddScoped<StatisticsPages>()
        .AddScoped<SavedFilters>();
}
