using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JobsPortal.Data.Imports;

/// <summary>
/// Reads <c>{"GetJobInfo":{"list_total_count":N,"RESULT":{…},"row":[…]}}</c> row by row from a moving buffer. On an error the platform
/// answers with HTTP 200 and another root: <c>{"RESULT":{"CODE":"INFO-200","MESSAGE":"…"}}</c>.
/// </summary>
internal sealed class GetJobInfoReader : FeedReader
{
    private const string Service = "GetJobInfo";
    private const string Success = "INFO-000";
    private const int FirstBuffer = 1 << 16;
    private const int LargestRow = 1 << 24;

    private readonly List<FeedRecord> _ready = [];
    private Place _place = Place.Outside;
    private long _number;

    private enum Place
    {
        Outside,
        Root,
        Envelope,
        Rows,
        End,
    }

    public override async IAsyncEnumerable<FeedRecord> ReadAsync(FeedInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var beginning = await input.BeginningAsync(cancellationToken);
        if (beginning.Length == 0) throw new UnreadableFile(FileFault.Empty);
        if (beginning.StartsWith('<')) throw new UnreadableFile(Work24Reader.IsWebPage(beginning) ? FileFault.WebPage : FileFault.OtherFormat);

        await using var stream = input.OpenUtf8();
        var buffer = new byte[FirstBuffer];
        var state = default(JsonReaderState);
        int filled = 0, read;
        do
        {
            read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
            filled += read;
            var consumed = Consume(buffer.AsSpan(0, filled), isFinal: read == 0, ref state);
            foreach (var record in _ready) yield return record;

            _ready.Clear();
            buffer.AsSpan(consumed, filled - consumed).CopyTo(buffer);
            filled -= consumed;
            if (filled == buffer.Length) buffer = Grown(buffer);
        }
        while (read > 0);
        if (_place != Place.End) throw new UnreadableFile(FileFault.Truncated);
    }

    private static byte[] Grown(byte[] buffer)
    {
        if (buffer.Length >= LargestRow) throw new UnreadableFile(FileFault.ValueTooLong);
        Array.Resize(ref buffer, buffer.Length * 2);
        return buffer;
    }

    private int Consume(ReadOnlySpan<byte> bytes, bool isFinal, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, state);
        var consumed = 0;
        try
        {
            while (Step(ref reader))
            {
                consumed = (int)reader.BytesConsumed;
                state = reader.CurrentState;
            }
        }
        catch (JsonException fault)
        {
            // The parser calls an early end an error of form, too.
            var early = isFinal && _place != Place.End && IsUnfinished(bytes[consumed..], state);
            throw new UnreadableFile(early ? FileFault.Truncated : FileFault.Malformed, null, fault.LineNumber + 1);
        }

        return consumed;
    }

    // What is broken off is fine as far as it goes: read as a beginning, it raises nothing.
    private static bool IsUnfinished(ReadOnlySpan<byte> rest, JsonReaderState state)
    {
        try
        {
            var reader = new Utf8JsonReader(rest, isFinalBlock: false, state);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>One token, or one whole value; false when the buffer ends before it does.</summary>
    private bool Step(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return false;
        switch (_place)
        {
            case Place.Outside:
                if (reader.TokenType != JsonTokenType.StartObject) throw new UnreadableFile(FileFault.NoEnvelope);
                _place = Place.Root;
                return true;
            case Place.Root:
                return StepInRoot(ref reader);
            case Place.Envelope:
                return StepInEnvelope(ref reader);
            case Place.Rows:
                return StepInRows(ref reader);
            default:
                return true;
        }
    }

    private bool StepInRoot(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _place = Announced is not null || _number > 0 ? Place.End : throw new UnreadableFile(FileFault.NoEnvelope);
            return true;
        }

        if (reader.ValueTextEquals(Service))
        {
            if (!reader.Read()) return false;
            _place = reader.TokenType == JsonTokenType.StartObject ? Place.Envelope : throw new UnreadableFile(FileFault.NoEnvelope);
            return true;
        }

        var isResult = reader.ValueTextEquals("RESULT");
        if (!TryValue(ref reader, out var value)) return false;
        using (value)
        {
            if (isResult) throw new UnreadableFile(FileFault.FeedError, MessageOf(value!.RootElement));
        }

        return true;
    }

    private bool StepInEnvelope(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            Announced ??= _number;
            _place = Place.Root;
            return true;
        }

        var name = reader.GetString();
        if (name == "row")
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.StartArray) _place = Place.Rows;
            else if (reader.TokenType != JsonTokenType.Null) throw new UnreadableFile(FileFault.NoEnvelope);
            return true;
        }

        if (!TryValue(ref reader, out var value)) return false;
        using (value)
        {
            var element = value!.RootElement;
            if (name == "list_total_count" && long.TryParse(TextOf(element), NumberStyles.None, CultureInfo.InvariantCulture, out var total)) Announced = total;
            if (name == "RESULT" && TextOf(element, "CODE") is { Length: > 0 } code && code != Success) throw new UnreadableFile(FileFault.FeedError, MessageOf(element));
        }

        return true;
    }

    private bool StepInRows(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Envelope;
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var row)) return false;
        using (row)
        {
            var element = row.RootElement;
            Dictionary<string, string>? fields = null;
            if (element.ValueKind == JsonValueKind.Object)
            {
                fields = [];
                foreach (var property in element.EnumerateObject()) fields[property.Name] = TextOf(property.Value);
            }

            _ready.Add(new FeedRecord(++_number, fields));
        }

        return true;
    }

    private static bool TryValue(ref Utf8JsonReader reader, out JsonDocument? value)
    {
        value = null;
        return reader.Read() && JsonDocument.TryParseValue(ref reader, out value);
    }

    private static string MessageOf(JsonElement result) => $"{TextOf(result, "CODE")} {TextOf(result, "MESSAGE")}".Trim();

    private static string TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? TextOf(value) : "";

    private static string TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => StringOf(element),
        JsonValueKind.Number => element.GetRawText(),
        _ => "",
    };

    // A lone half of a surrogate pair (\uD83D alone) is no text; the row lives on without the value.
    private static string StringOf(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
