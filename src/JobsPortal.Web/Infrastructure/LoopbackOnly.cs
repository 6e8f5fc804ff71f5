using System.Net;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Development has demonstration passwords and plain cookies: it must not be reachable from another machine.</summary>
public static class LoopbackOnly
{
    /// <summary>One clear sentence when the settings would open Development to other machines; otherwise null.</summary>
    public static string? Refusal(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            return null;
        }
        var open = Addresses(configuration).FirstOrDefault(address => !IsLoopback(address));
        return open is null
            ? null
            : $"개발 환경(Development)은 이 컴퓨터에서만 열 수 있습니다. 거절한 주소: {open}. http://localhost:5080 처럼 적거나 ASPNETCORE_ENVIRONMENT=Production 으로 실행하세요.";
    }

    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>();
        // Ports without a host listen on every address, but only where no address is given.
        var ports = urls.Length > 0
            ? []
            : $"{configuration["http_ports"]};{configuration["https_ports"]}".Split(';', StringSplitOptions.RemoveEmptyEntries).Select(port => $"http://*:{port.Trim()}");
        return [.. urls, .. endpoints, .. ports];
    }

    private static bool IsLoopback(string address)
    {
        var binding = BindingAddress.Parse(address);
        return binding.IsUnixPipe
            || string.Equals(binding.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
