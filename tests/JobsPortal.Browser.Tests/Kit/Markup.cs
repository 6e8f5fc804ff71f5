using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using JobsPortal.Browser.Tests.Kit;

[assembly: AssemblyFixture(typeof(Markup))]

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>html-validate, one process for the whole run: takes pages as the server sent them, answers what is not valid.</summary>
public sealed class Markup : IAsyncLifetime
{
    private static readonly string Folder =
        typeof(Markup).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "HtmlCheckRoot").Value!;

    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    public ValueTask InitializeAsync()
    {
        _process = Process.Start(new ProcessStartInfo("node", "check.mjs")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        });
        return ValueTask.CompletedTask;
    }

    /// <summary>One line per finding; none when the page is valid.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(string html)
    {
        await _turn.WaitAsync();
        try
        {
            await _process!.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { html }));
            await _process.StandardInput.FlushAsync();
            var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("html-validate has ended (see the output above).");
            return JsonSerializer.Deserialize<string[]>(answer)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        if (_process is null) return;
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
