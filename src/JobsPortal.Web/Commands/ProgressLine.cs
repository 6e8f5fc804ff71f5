namespace JobsPortal.Web.Commands;

/// <summary>
/// Shows how far long work is, on the error stream, so that results can be piped on: one line that is written over on a terminal, else a
/// plain line for every tenth part.
/// </summary>
internal sealed class ProgressLine<T>(Func<T, (string Label, int Done, int? Total)> read) : IProgress<T>, IDisposable
{
    private const int PlainStep = 10_000;

    private readonly bool _terminal = !Console.IsErrorRedirected;
    private string _label = "";
    private int _shown = -1;
    private int _width;

    /// <inheritdoc />
    public void Report(T value)
    {
        var (label, done, total) = read(value);
        var text = total is { } all and > 0 ? $"{label} {done:N0}/{all:N0} ({100L * done / all}%)" : $"{label} {done:N0}";
        if (_terminal)
        {
            Console.Error.Write('\r' + text.PadRight(_width));
            _width = text.Length;
            return;
        }

        var step = total is { } sum and > 0 ? (int)(10L * done / sum) : done / PlainStep;
        if (label == _label && step == _shown) return;
        (_label, _shown) = (label, step);
        Console.Error.WriteLine(text);
    }

    /// <summary>Ends the line.</summary>
    public void Dispose()
    {
        if (_terminal && _width > 0) Console.Error.WriteLine();
    }
}
