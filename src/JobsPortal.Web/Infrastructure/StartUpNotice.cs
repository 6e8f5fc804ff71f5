using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Says on the console where the portal listens, where its data lies and, in Development, how to sign in.</summary>
public static class StartUpNotice
{
    /// <summary>Prints it once the portal listens.</summary>
    public static void PrintWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.Count == 0) return;

        Console.WriteLine($"주소: {string.Join(", ", addresses)}");
        Console.WriteLine($"자료 폴더: {StorageFolder.Of(app.Configuration, app.Environment)}");
        if (!app.Environment.IsDevelopment()) return;

        Console.WriteLine("시범 로그인(개발 환경에만 있습니다): 로그인 이름 / 비밀번호 / 역할");
        foreach (var demo in app.Services.GetService<DemoSignIns>()?.All ?? [])
        {
            Console.WriteLine($"  {demo.Login} / {demo.Password} / {demo.Role}");
        }
    });
}
