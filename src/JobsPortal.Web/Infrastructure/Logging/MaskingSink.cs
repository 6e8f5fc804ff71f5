using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace JobsPortal.Web.Infrastructure.Logging;

/// <summary>
/// Stands before every configured sink and passes events on without personal data: in the text, in each property and in
/// the exception. A sink that somebody adds in the settings is covered too.
/// </summary>
public sealed class MaskingSink(Logger target) : ILogEventSink, IDisposable
{
    private static readonly MessageTemplateParser Parser = new();

    /// <inheritdoc />
    public void Emit(LogEvent logEvent) => target.Write(new LogEvent(
        logEvent.Timestamp,
        logEvent.Level,
        logEvent.Exception is { } failure ? new MaskedException(failure) : null,
        Masked(logEvent.MessageTemplate),
        logEvent.Properties.Select(p => new LogEventProperty(p.Key, Masked(p.Value))),
        logEvent.TraceId ?? default,
        logEvent.SpanId ?? default));

    /// <inheritdoc />
    public void Dispose() => target.Dispose();

    private static MessageTemplate Masked(MessageTemplate template)
    {
        var text = PersonalData.Mask(template.Text);
        return ReferenceEquals(text, template.Text) ? template : Parser.Parse(text);
    }

    private static LogEventPropertyValue Masked(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: null or bool or int or long or double or decimal or Guid or DateTime or DateTimeOffset or TimeSpan or Enum } => value,
        ScalarValue { Value: string text } => new ScalarValue(PersonalData.Mask(text)),
        ScalarValue { Value: { } other } => new ScalarValue(PersonalData.Mask(other.ToString() ?? "")),
        SequenceValue list => new SequenceValue(list.Elements.Select(Masked)),
        StructureValue structure => new StructureValue(structure.Properties.Select(p => new LogEventProperty(p.Name, Masked(p.Value))), structure.TypeTag),
        DictionaryValue map => new DictionaryValue(map.Elements.Select(e => KeyValuePair.Create((ScalarValue)Masked(e.Key), Masked(e.Value)))),
        _ => value,
    };
}
