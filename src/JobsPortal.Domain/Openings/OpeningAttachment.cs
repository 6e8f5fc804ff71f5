using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What a file is, by its content; its name decides nothing.</summary>
public enum AttachmentFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>HWPX, the open format of 한글 (KS X 6101).</summary>
    Hwpx,
}

/// <summary>첨부 서식: a form that residents download from the opening, such as an empty 참여신청서.</summary>
public sealed class OpeningAttachment
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 120;

    /// <summary>Most files of one opening.</summary>
    public const int MostFiles = 10;

    private const int FirstNameAt = 30;

    private OpeningAttachment()
    {
        (Name, Content) = ("", []);
    }

    /// <summary>Takes a file whose content is one of the formats.</summary>
    /// <exception cref="ArgumentException">It is none of them, empty or too large; ask <see cref="FormatOf"/> before.</exception>
    public OpeningAttachment(int openingId, string name, byte[] content, int by, DateTime now)
    {
        if (content.Length > MaxBytes || FormatOf(content) is not { } format)
        {
            throw new ArgumentException("Neither PDF nor HWPX, or too large.", nameof(content));
        }

        (OpeningId, Format, Content, Size, AddedBy, AddedAt) = (openingId, format, content, content.Length, by, now);
        Name = Named(name, format);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>Name with the ending of its format.</summary>
    public string Name { get; private set; }

    /// <summary>What it is.</summary>
    public AttachmentFormat Format { get; private set; }

    /// <summary>Size in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>The file.</summary>
    public byte[] Content { get; private set; }

    /// <summary>Who added it.</summary>
    public int AddedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>What a file is; null where it is neither.</summary>
    /// <remarks>A HWPX is a ZIP whose first entry is an uncompressed "mimetype" that says application/hwp+zip.</remarks>
    public static AttachmentFormat? FormatOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8))
        {
            return AttachmentFormat.Pdf;
        }

        ReadOnlySpan<byte> name = "mimetype"u8, type = "application/hwp+zip"u8;
        if (content.Length < FirstNameAt + name.Length || !content.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        int nameLength = content[26] | (content[27] << 8), extraLength = content[28] | (content[29] << 8), typeAt = FirstNameAt + nameLength + extraLength;
        bool isStored = content[8] == 0 && content[9] == 0;
        return isStored && nameLength == name.Length && content[FirstNameAt..].StartsWith(name)
            && content.Length >= typeAt + type.Length && content[typeAt..].StartsWith(type)
            ? AttachmentFormat.Hwpx
            : null;
    }

    private static string Named(string name, AttachmentFormat format)
    {
        string ending = format == AttachmentFormat.Pdf ? ".pdf" : ".hwpx";
        string last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Normalize(NormalizationForm.FormC);
        string kept = Hangul.Clean(string.Concat(last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c))));
        int dot = kept.LastIndexOf('.');
        string stem = dot > 0 ? kept[..dot] : kept;
        stem = stem.Length == 0 ? "서식" : stem;
        return stem[..Math.Min(stem.Length, NameMaxLength - ending.Length)] + ending;
    }
}
