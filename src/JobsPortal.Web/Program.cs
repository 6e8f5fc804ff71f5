using JobsPortal.Data.Providers;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Infrastructure.Errors;
using JobsPortal.Web.Infrastructure.Logging;

var builder = WebApplication.CreateBuilder(args);
if (LoopbackOnly.Refusal(builder.Configuration, builder.Environment) is { } refusal)
{
    await Console.Error.WriteLineAsync(refusal);
    return 2;
}

// A build output, not only a publish, serves wwwroot in every environment.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddSerilogFromConfiguration();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddKnownProxy(builder.Configuration);
builder.Services.AddJobsData(builder.Configuration);
builder.Services.AddDistrict(builder.Configuration);
builder.Services.AddKoreanTexts();
builder.Services.AddRateLimits(builder.Configuration);
builder.AddPortalAccounts();
builder.Services.AddClosedDoors();
builder.AddPortalMvc();

var app = builder.Build();

app.UseForwardedHeaders();
app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRequestLocalization();
app.UseRouting();
app.UseUnknownAddresses();
app.UseRateLimiter();
app.UsePortalAccounts();
app.MapStaticAssets().AllowAnonymous();
// Attribute routes only: conventional routes would lose the fingerprints of the static files.
app.MapControllers().WithStaticAssets();

await app.RunAsync();
return 0;

/// <summary>The portal's entry point; named so that the tests can host it.</summary>
public sealed partial class Program;
