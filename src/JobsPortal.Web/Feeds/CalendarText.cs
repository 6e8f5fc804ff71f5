using System.Globalization;
using System.Text;

namespace JobsPortal.Web.Feeds;

/// <summary>
/// Writes iCalendar text (RFC 5545): lines end with CRLF and are folded at 75 octets of UTF-8, never inside a letter; Hangul takes three octets.
/// </summary>
public sealed class CalendarText
{
    /// <summary>Most octets of a line without its line break (RFC 5545 §3.1).</summary>
    public const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>One property whose value needs no escaping: a date, a number, a word of the standard.</summary>
    public CalendarText Add(string name, string value)
    {
        var octets = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }
        _text.Append("\r\n");
        return this;
    }

    /// <summary>One property with a text as its value (RFC 5545 §3.3.11).</summary>
    public CalendarText AddText(string name, string? value) => string.IsNullOrWhiteSpace(value) ? this : Add(name, Escape(value));

    /// <summary>An instant: 20261130T090000Z.</summary>
    public CalendarText AddInstant(string name, DateTime utc) => Add(name, utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A day: 20261130.</summary>
    public CalendarText AddDay(string name, DateOnly day) => Add(name + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            text.Append(letter switch
            {
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                '\n' => @"\n",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }
        return text.ToString();
    }
}
