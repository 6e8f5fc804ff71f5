using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Areas.Admin.AccessRecords.Review;
using JobsPortal.Web.Areas.Admin.Staff;
using JobsPortal.Web.Areas.Admin.Staff.Departments.HandOver;
using JobsPortal.Web.Areas.Admin.Staff.HandOver;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Who is who: accounts, sessions, permissions, access records.</summary>
public static class PortalAccounts
{
    /// <summary>The name of the cookie that a signed-in browser carries.</summary>
    public const string Cookie = "session";

    /// <summary>Registers accounts and everything that guards by them.</summary>
    public static void AddPortalAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessOptions>, AccessOptionsCheck>();
        // The keys themselves lie in the database (EfXmlRepository).
        services.AddDataProtection().SetApplicationName("JobsPortal");
        AddIdentity(services);
        AddCookie(services, builder.Environment);
        services.AddScoped<PortalSessions>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<Passwords>();
        services.AddScoped<OpenAccount>();
        services.AddScoped<ChangeStaff>();
        services.AddScoped<HandOverWork>();
        services.AddScoped<HandOverDepartment>();
        services.AddSingleton<DecoyPassword>();
        services.AddSingleton<TriedNames>();
        services.AddScoped<AccessLog>();
        services.AddScoped<ReviewAccess>();
        services.AddSingleton<DemoSignIns>();
        services.AddSingleton<IAuthorizationHandler, AllowsHandler>();
        services.Configure<MvcOptions>(options => options.Conventions.Add(new StaffOnlyAdminArea()));
    }

    /// <summary>Asks who is calling and whether that person may. Stands after routing.</summary>
    public static void UsePortalAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMustChangePassword();
        app.UseAuthorization();
        // Builds every controller now: one without its permission fails the start, not the first request.
        _ = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Account>(PortalIdentity.Configure)
            .AddSignInManager()
            .AddEntityFrameworkStores<JobsDbContext>()
            .AddErrorDescriber<KoreanIdentityErrors>()
            .AddPasswordValidator<CommonPasswords>();
        services.AddOptions<PasswordHasherOptions>()
            .Configure<IOptions<AccessOptions>>((hasher, access) => hasher.IterationCount = access.Value.PasswordRounds);
    }

    private static void AddCookie(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Guard(environment, Cookie);
            options.EventsType = typeof(SessionCheck);
            options.LoginPath = "/account/sign-in";
            options.ReturnUrlParameter = "returnUrl";
            // The session row decides; the ticket only has to outlive it.
            options.ExpireTimeSpan = TimeSpan.FromDays(2);
            options.SlidingExpiration = false;
        });
        services.AddScoped<SessionCheck>();
    }
}
