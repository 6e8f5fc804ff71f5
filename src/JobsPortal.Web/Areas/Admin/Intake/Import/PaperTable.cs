using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Intake.Import;

/// <summary>One line of a paper 접수대장 as it was read.</summary>
/// <param name="Line">Its number in the sheet.</param>
/// <param name="Document">문서번호.</param>
/// <param name="Name">The masked name.</param>
/// <param name="Paper">What it holds; null where it cannot be registered.</param>
/// <param name="Faults">What to put right.</param>
public sealed record PaperRow(int Line, string Document, string Name, PaperApplication? Paper, IReadOnlyList<string> Faults);

/// <summary>The table of a paper 접수대장: what a clerk keys in beside the answers, then every question of the opening under its own words.</summary>
public sealed class PaperTable(Opening opening, Questionnaire questionnaire, PublicHolidays holidays, IStringLocalizer<Texts> texts, DateTime now)
{
    private const string Document = "문서번호";
    private const string Way = "접수 방법";
    private const string Day = "접수일";
    private const string Time = "접수시각";
    private const string Postmark = "우편 소인 날짜";
    private const string Collection = "필수 동의";
    private const string Contact = "선택 동의";
    private const int DocumentMaxLength = 60;

    private static readonly string[] Days = ["yyyy-M-d", "yyyy.M.d", "yyyy. M. d", "yyyy. M. d.", "yyyy/M/d", "yyyyMMdd"];
    private static readonly string[] Times = ["H:mm", "HH:mm", "H:mm:ss", "H'시 'm'분'", "H'시'"];
    private static readonly Dictionary<string, Channel> Ways = new() { ["방문"] = Channel.Counter, ["우편"] = Channel.Post };
    private static readonly Dictionary<string, bool> Agreements = new()
    {
        ["예"] = true,
        ["동의"] = true,
        ["동의함"] = true,
        ["O"] = true,
        ["아니요"] = false,
        ["동의하지 않음"] = false,
        ["X"] = false,
    };

    private readonly IReadOnlyList<Question> _questions = questionnaire.Ask(texts, questionnaire.Fields, new Dictionary<string, string>());

    /// <summary>The headings of its first row, in any order.</summary>
    public IReadOnlyList<string> Columns => [Document, Way, Day, Time, Postmark, .. _questions.Select(q => q.Text.Label), Collection, Contact];

    /// <summary>The lines below the heading.</summary>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    public IReadOnlyList<PaperRow> Read(Stream file)
    {
        var rows = SheetReader.Read(file);
        if (rows.Count < 2) throw new UnreadableFile(FileFault.Empty);
        List<string> header = [.. rows[0].Cells.Select(Hangul.Clean)];
        var missing = Columns.Where(c => !header.Contains(c)).ToList();
        if (missing.Count > 0) throw new UnreadableFile(FileFault.ColumnsMissing, string.Join(", ", missing), rows[0].Number);
        HashSet<string> seen = [];
        return [.. rows.Skip(1).Select(row => RowOf(row, column => Hangul.Clean(row.At(header.IndexOf(column))), seen))];
    }

    private PaperRow RowOf(SheetRow row, Func<string, string> cell, HashSet<string> seen)
    {
        // Nothing of a row with such a number is looked at, kept or shown again.
        if (row.Cells.Any(ResidentNumber.ContainsOne))
        {
            return new(row.Number, "", "", Paper: null, [texts["주민등록번호가 있습니다. 지운 뒤 다시 올려 주세요."]]);
        }
        var (document, name) = (cell(Document), PersonName.Mask(cell(LabelOf(DefaultForms.Name))));
        List<string> faults = [];
        if (document.Length is 0 or > DocumentMaxLength) faults.Add(texts["문서번호를 60자 안으로 적어 주세요."]);
        else if (!seen.Add(document)) faults.Add(texts["같은 문서번호가 위에 있습니다."]);
        var channel = Ways.TryGetValue(cell(Way), out var way) ? way : (Channel?)null;
        if (channel is null) faults.Add(texts["접수 방법을 방문이나 우편으로 적어 주세요. 대리 접수는 위임장과 신분증을 확인해야 하므로 한 건씩 등록하세요."]);
        var arrived = ArrivedAt(cell);
        if (arrived is null) faults.Add(texts["접수일은 2026-11-02, 접수시각은 14:30처럼 적어 주세요."]);
        DateOnly? postmark = DateOnly.TryParseExact(cell(Postmark), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (!Agreements.TryGetValue(cell(Collection), out var collects) | !Agreements.TryGetValue(cell(Contact), out var contacts)) faults.Add(texts["동의는 예나 아니요로 적어 주세요."]);
        else if (!collects) faults.Add(texts[IntakeTexts.Of(ApplyBlocker.ConsentMissing)]);
        if (channel is { } by && arrived is { } at && ReasonNotToTake(by, at, postmark) is { } closed) faults.Add(texts[IntakeTexts.Of(closed)]);
        Dictionary<string, string> answers = [];
        faults.AddRange(questionnaire.CheckAll(Typed(cell), now, answers).Select(f => FormTexts.Fault(texts, questionnaire.Fields.First(q => q.Key == f.Key), f.Value)));
        return faults.Count > 0 ? new(row.Number, document, name, Paper: null, faults) : new(row.Number, document, name, new PaperApplication(
            NumberOf(document), channel!.Value, ChannelWindow.CountedAt(opening, channel.Value, arrived!.Value, postmark), answers,
            new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true, [ConsentKind.Contact] = contacts }, Proxy: null, new ProxyCheck(LetterSeen: false, ApplicantIdentitySeen: false, ProxyIdentitySeen: false)), []);
    }

    private ApplyBlocker? ReasonNotToTake(Channel channel, DateTime arrived, DateOnly? postmark) =>
        arrived > now ? ApplyBlocker.ReceivedInFuture
        : ChannelWindow.ReasonNotToReceive(opening, channel, arrived, postmark, holidays)
            ?? Application.ReasonsNotToApply(opening, ChannelWindow.CountedAt(opening, channel, arrived, postmark)).Select(b => (ApplyBlocker?)b).FirstOrDefault();

    private Dictionary<string, string> Typed(Func<string, string> cell) =>
        _questions.ToDictionary(q => q.Field.Key, q => ValueOf(q, cell(q.Text.Label)));

    /// <summary>A cell as the form would send it: choices by their words, several of them with commas between, telephones with the zero that spreadsheets drop.</summary>
    private static string ValueOf(Question question, string text) => question.Field.Type switch
    {
        FormFieldType.Choices => string.Join(',', text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => KeyOf(question, part))),
        FormFieldType.Choice or FormFieldType.Unit or FormFieldType.Dong => KeyOf(question, text),
        FormFieldType.Phone when text.Length == 10 && text.StartsWith("10", StringComparison.Ordinal) && text.All(char.IsAsciiDigit) => "0" + text,
        FormFieldType.Date => DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text,
        _ => text,
    };

    private static string KeyOf(Question question, string text) =>
        text.Length == 0 ? "" : question.Choices.FirstOrDefault(c => c.Text == text || c.Value == text)?.Value ?? text;

    /// <summary>Spreadsheets keep a time of day as a part of a day.</summary>
    private static DateTime? ArrivedAt(Func<string, string> cell)
    {
        if (!DateOnly.TryParseExact(cell(Day), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (TimeOnly.TryParseExact(cell(Time), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return SeoulTime.At(day, time);
        return double.TryParse(cell(Time), NumberStyles.Float, CultureInfo.InvariantCulture, out var part) && part is >= 0 and < 1
            ? SeoulTime.At(day, TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round(part * 1440) % 1440)))
            : null;
    }

    private string LabelOf(string key) => _questions.First(q => q.Field.Key == key).Text.Label;

    /// <summary>The same line of the same opening has the same 접수번호: registering the file once more changes nothing.</summary>
    private string NumberOf(string document)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{opening.Id}\n{document}")));
        return ReceiptNumber.New((low, high) => low + (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)(high - low)));
    }
}
