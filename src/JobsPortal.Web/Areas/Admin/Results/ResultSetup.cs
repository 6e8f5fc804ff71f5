using JobsPortal.Data.Publications;
using JobsPortal.Web.Areas.Admin.Results.Proposals;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>What staff do with the ledger.</summary>
public static class ResultSetup
{
    /// <summary>Registers the use cases.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddScoped<ResultPages>()
        .AddScoped<ResultEntries>()
        .AddScoped<ResultProposals>()
        .AddScoped<TakePublication>();
}
