using System.CommandLine;
using System.Globalization;
using JobsPortal.Web.Infrastructure;

namespace JobsPortal.Web.Commands;

/// <summary>
/// The executable's arguments, read. Only a first argument that names a command (or asks for help) goes to the command parser:
/// what hosts, tests and tools pass (<c>--environment=…</c>, <c>--urls …</c>) belongs to the web host.
/// </summary>
public sealed class CommandLine
{
    private static readonly string[] Helps = ["--help", "-h", "-?", "/?", "/h", "--version"];

    private readonly CommandContext _context;
    private readonly ParseResult? _command;

    private CommandLine(ParseResult? command, CommandContext context, string[] hostArguments) =>
        (_command, _context, HostArguments) = (command, context, hostArguments);

    private CommandLine(int exitCode)
        : this(null, new CommandContext(), []) => ExitCode = exitCode;

    /// <summary>The exit code when nothing is left to do: help was shown, or the arguments were refused.</summary>
    public int? ExitCode { get; }

    /// <summary>Whether a command is to run instead of the portal.</summary>
    public bool IsCommand => _command is not null;

    /// <summary>What goes to the web host.</summary>
    public string[] HostArguments { get; }

    /// <summary>How the host is built: from the working folder, or from the executable's when the settings lie only there.</summary>
    public WebApplicationOptions HostOptions => new() { Args = HostArguments, ContentRootPath = StorageFolder.ContentRootUnlessGiven(HostArguments) };

    /// <summary>Reads the arguments; shows help and mistakes at once.</summary>
    public static CommandLine Read(string[] args)
    {
        if (args.Length == 0) return Host(args);

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Localization.DefaultCulture);
        var context = new CommandContext();
        var root = PortalCommands.Build(context);
        var first = args[0];
        if (Helps.Contains(first)) return new CommandLine(Invoke(root.Parse(args)));
        if (root.Subcommands.All(c => c.Name != first))
        {
            return first[0] is '-' or '/' || first.Contains('=') ? Host(args) : Refuse($"'{first}' 명령은 없습니다. 쓸 수 있는 명령은 --help 로 볼 수 있습니다.");
        }

        var rest = args[1..];
        if (first == PortalCommands.Serve && !rest.Any(Helps.Contains)) return Host(rest);

        var parsed = root.Parse(args);
        var shown = parsed.Errors.Count > 0 || rest.Any(Helps.Contains) || parsed.CommandResult.Command.Subcommands.Count > 0;
        return shown ? new CommandLine(Invoke(parsed)) : new CommandLine(parsed, context, []);
    }

    /// <summary>Runs the command with the services of the host that was built for it.</summary>
    public async Task<int> RunAsync(IServiceProvider services)
    {
        _context.Services = services;
        try
        {
            return await _command!.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            // A fault of the program itself: the log has the trace, the caller a line and a code.
            services.GetRequiredService<ILogger<CommandLine>>().LogCritical(fault, "The command failed");
            return ExitCodes.Failed;
        }
    }

    private static CommandLine Host(string[] args) => new(null, new CommandContext(), args);

    private static int Invoke(ParseResult parsed)
    {
        var code = parsed.Invoke();
        return parsed.Errors.Count > 0 ? ExitCodes.BadInput : code;
    }

    private static CommandLine Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return new CommandLine(ExitCodes.BadInput);
    }
}
