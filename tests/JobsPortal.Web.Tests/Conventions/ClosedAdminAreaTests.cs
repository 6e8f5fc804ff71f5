using System.Reflection;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>A door of /admin that names no permission keeps the portal from starting.</summary>
public sealed class ClosedAdminAreaTests
{
    [Theory]
    [InlineData(typeof(NoPermissionController), "needs [Allows(Permission.…)]")]
    [InlineData(typeof(NoAreaController), "needs [Area(\"Admin\")]")]
    [InlineData(typeof(AnonymousController), "nothing under /admin is anonymous")]
    [InlineData(typeof(ElsewhereController), "works in the area Admin only")]
    public async Task The_portal_does_not_start_with(Type controller, string because)
    {
        var app = new WithController(controller);
        await app.InitializeAsync();
        try
        {
            var fault = Assert.ThrowsAny<Exception>(() => app.Services);
            Assert.Contains(because, fault.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private sealed class WithController(Type controller) : PortalApp
    {
        protected override void Configure(IServiceCollection services) =>
            services.AddControllers().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new Part(controller)));
    }

    private sealed class Part(Type controller) : ApplicationPart, IApplicationPartTypeProvider
    {
        public override string Name => "test";

        public IEnumerable<TypeInfo> Types => [controller.GetTypeInfo()];
    }
}

[Area("Admin"), Route("admin/test-no-permission")]
public sealed class NoPermissionController : Controller
{
    [HttpGet, Allows(Permission.UseAdmin)]
    public IActionResult Guarded() => Ok();

    [HttpPost]
    public IActionResult Forgotten() => Ok();
}

[Route("admin/test-no-area"), Allows(Permission.UseAdmin)]
public sealed class NoAreaController : Controller
{
    [HttpGet]
    public IActionResult Show() => Ok();
}

[Area("Admin"), Route("admin/test-anonymous"), Allows(Permission.UseAdmin)]
public sealed class AnonymousController : Controller
{
    [HttpGet, AllowAnonymous]
    public IActionResult Show() => Ok();
}

[Area("Public"), Route("test-elsewhere"), Allows(Permission.UseAdmin)]
public sealed class ElsewhereController : Controller
{
    [HttpGet]
    public IActionResult Show() => Ok();
}
