using JobsPortal.Web.Areas.Admin.Imports;

namespace JobsPortal.Web.Areas.Admin.Filters;

/// <summary>What makes the staff lists quick to use.</summary>
public static class StaffToolsSetup
{
    /// <summary>Registers saved filters and the upload of feeds.</summary>
    public static IServiceCollection AddStaffTools(this IServiceCollection services) => services
        .AddSingleton<ImportTurn>()
        .AddScoped<SavedFilters>();
}
