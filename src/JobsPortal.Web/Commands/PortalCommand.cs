using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace JobsPortal.Web.Commands;

/// <summary>A command with examples, which stand at the end of its help.</summary>
internal sealed class PortalCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>What follows the executable's name.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>The library's help, followed by the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not PortalCommand { Examples.Count: > 0 } command) return code;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("예:");
        foreach (var example in command.Examples) output.WriteLine($"  JobsPortal.Web {example}");
        return code;
    }
}
