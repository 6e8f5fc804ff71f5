using System.Buffers.Text;
using System.Globalization;
using System.Text;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;

namespace JobsPortal.Web.Feeds;

/// <summary>The row after which a list goes on: its place in the order and its key. Callers hand it back as they got it.</summary>
/// <param name="Sort">The order it belongs to.</param>
/// <param name="Key">Ticks of an instant, or a title.</param>
/// <param name="Id">Key of the opening.</param>
public sealed record FeedCursor(OpeningSort Sort, string Key, int Id)
{
    private const int LengthMax = 2_000;
    private const char Separator = '\n';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The instant, for the orders by time.</summary>
    public DateTime Instant => new(long.Parse(Key, NumberStyles.None, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    /// <summary>The place in the list.</summary>
    public SearchPlace Place => Sort == OpeningSort.Title ? new(0, Key, Id) : new(Instant.Ticks, "", Id);

    /// <summary>The cursor behind a row.</summary>
    public static FeedCursor After(OpeningRow row, OpeningSort sort) => new(
        sort,
        sort switch
        {
            OpeningSort.Title => row.Title,
            OpeningSort.Newest => row.PostedAt.Ticks.ToString(CultureInfo.InvariantCulture),
            _ => row.ClosesAt!.Value.Ticks.ToString(CultureInfo.InvariantCulture),
        },
        row.Id);

    /// <summary>Reads a cursor; null when it is none of ours, or of another order.</summary>
    public static FeedCursor? Read(string text, OpeningSort sort)
    {
        if (text.Length > LengthMax || !Base64Url.IsValid(text)) return null;
        try
        {
            return Strict.GetString(Base64Url.DecodeFromChars(text)).Split(Separator) is [var order, var id, var key]
                && order == sort.ToString()
                && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && (sort == OpeningSort.Title || IsTicks(key))
                ? new(sort, key, number)
                : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>As handed out.</summary>
    public override string ToString() => Base64Url.EncodeToString(Strict.GetBytes($"{Sort}{Separator}{Id.ToString(CultureInfo.InvariantCulture)}{Separator}{Key}"));

    private static bool IsTicks(string key) =>
        long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks;
}
