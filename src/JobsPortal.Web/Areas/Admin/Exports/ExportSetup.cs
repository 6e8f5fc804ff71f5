using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Exports;

/// <summary>The lists that can be taken out.</summary>
public static class ExportSetup
{
    /// <summary>Registers every <see cref="StaffSheet"/> of the portal.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        foreach (var sheet in typeof(StaffSheet).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(StaffSheet))))
        {
            services.AddScoped(typeof(StaffSheet), sheet);
        }
        return services;
    }
}
