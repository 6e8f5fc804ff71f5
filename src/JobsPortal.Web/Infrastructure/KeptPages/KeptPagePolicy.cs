using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace JobsPortal.Web.Infrastructure.KeptPages;

/// <summary>How the output cache treats a <see cref="KeptPage"/>. It keeps only what says of itself that it is everybody's.</summary>
internal sealed class KeptPagePolicy(ViewCounter views, TimeProvider clock) : IOutputCachePolicy
{
    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var page = PageOf(context);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["page"] = page.Key;
        context.Tags.Add(PageEpochs.Tag);
        var left = page.Epoch.Until - clock.UtcNow();
        context.ResponseExpirationTimeSpan = left > TimeSpan.Zero ? left : TimeSpan.FromSeconds(1);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (PageOf(context).Viewed is { } opening) views.Count(opening);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        // A form token forbids storing while the page is made; a page that is not everybody's does not say "public".
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && response.Headers.CacheControl == PublicPageAttribute.CacheControl;
        return ValueTask.CompletedTask;
    }

    private static KeptPage PageOf(OutputCacheContext context) =>
        context.HttpContext.Features.Get<KeptPage>() ?? throw new InvalidOperationException("The output cache stands where pages are kept only.");
}
