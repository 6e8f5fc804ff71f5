using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Benchmarks;

/// <summary>A serving process under load: the portal or the ceiling.</summary>
/// <param name="Name">For the output.</param>
/// <param name="Address">Where it listens.</param>
/// <param name="Processor">Reads user and system time used so far, milliseconds.</param>
internal sealed record Server(string Name, Uri Address, Func<double> Processor)
{
    /// <summary>The portal.</summary>
    public static Server Of(PortalProcess portal) => new("portal", portal.Address, () => portal.ProcessorMilliseconds);
}

/// <summary>This executable once more, as the bare server that nothing built on the same database can undercut.</summary>
internal sealed class CeilingProcess : IAsyncDisposable
{
    private readonly Process _process;

    private CeilingProcess(Process process, Uri address) => (_process, Server) = (process, new("ceiling", address, () => Processor(process)));

    /// <summary>What is measured.</summary>
    public Server Server { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="database">The portal's database file.</param>
    /// <param name="folder">Where its own writes go.</param>
    public static async Task<CeilingProcess> ServeAsync(string database, string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        foreach (var argument in (string[])[typeof(CeilingProcess).Assembly.Location, Ceiling.Mode, address.ToString(), database, folder]) start.ArgumentList.Add(argument);
        var ceiling = new CeilingProcess(Process.Start(start) ?? throw new InvalidOperationException("The ceiling could not be started."), address);
        using var client = new HttpClient { BaseAddress = address };
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/static?bytes=1", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return ceiling;
            }
            catch (HttpRequestException) when (tries < 2_400 && !ceiling._process.HasExited)
            {
                await Task.Delay(250);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }

    private static double Processor(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
