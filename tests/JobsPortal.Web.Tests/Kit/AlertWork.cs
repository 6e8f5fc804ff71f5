using JobsPortal.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>The work beside the requests that tests of alerts start by hand.</summary>
public static class AlertWork
{
    /// <summary>Finds and tells.</summary>
    public static AlertRounds Rounds(this PortalApp app) => app.Services.GetRequiredService<AlertRounds>();
}
