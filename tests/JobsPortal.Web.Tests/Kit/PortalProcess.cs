using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>
/// The portal as a process of its own on loopback: for what a host inside the test cannot show, such as being killed, exit codes, and the
/// processor time of the server alone.
/// </summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private PortalProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>User and system time used so far, milliseconds.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>Memory in use, MB.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts serving and waits until it answers.</summary>
    /// <param name="settings">Settings, such as <c>ConnectionStrings:Sqlite</c>.</param>
    public static async Task<PortalProcess> ServeAsync(IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        var portal = new PortalProcess(Start(settings, ["serve", "--urls", address.ToString().TrimEnd('/')]), address);
        using var client = new HttpClient { BaseAddress = address };
        var waiting = Stopwatch.StartNew();
        while (!await portal.AnswersAsync(client))
        {
            if (portal._process.HasExited) throw new InvalidOperationException($"The portal ended with exit code {portal._process.ExitCode} before it served.");
            if (waiting.Elapsed > StartLimit) throw new TimeoutException("The portal did not begin to serve.");
            await portal.PauseAsync();
        }

        return portal;
    }

    /// <summary>Runs one command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Runs one command and kills it (-9) as soon as <paramref name="killNow"/> holds; false when it came to its end before.</summary>
    public static async Task<bool> KillWhenAsync(IReadOnlyDictionary<string, string> settings, Func<Task<bool>> killNow, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        while (!process.HasExited && !await killNow())
        {
            // Asks again.
        }

        var killed = !process.HasExited;
        if (killed) process.Kill();
        await process.WaitForExitAsync();
        await Task.WhenAll(output, errors);
        return killed;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static Process Start(IReadOnlyDictionary<string, string> settings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Executable());
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.WorkingDirectory = Path.Combine(Root(), "src", "JobsPortal.Web");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The portal could not be started.");
        if (arguments[0] == "serve")
        {
            // Nobody reads what a server prints here; unread, its pipe would fill and stop it.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        return process;
    }

    private static async Task<bool> GetsAnAnswerAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/healthz/live", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Task<bool> AnswersAsync(HttpClient client) => _process.HasExited ? Task.FromResult(false) : GetsAnAnswerAsync(client);

    /// <summary>Waits for the process to end or a quarter of a second, whichever comes first.</summary>
    private async Task PauseAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(250));
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Still starting.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The web project's own build output, of the same configuration as the tests.</summary>
    private static string Executable()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(Root(), "src", "JobsPortal.Web", "bin", framework.Parent!.Name, framework.Name, "JobsPortal.Web.dll");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JobsPortal.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("This runs outside the repository.");
    }
}
