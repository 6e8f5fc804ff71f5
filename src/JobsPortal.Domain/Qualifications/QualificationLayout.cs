using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Qualifications;

/// <summary>Which table a layout is of.</summary>
public enum QualificationTable
{
    /// <summary>조회 요청 명단, which leaves the portal.</summary>
    Question,

    /// <summary>조회 회신, which comes back.</summary>
    Answer,
}

/// <summary>What a column of a 자격조회 table holds.</summary>
public enum QualificationColumn
{
    /// <summary>접수번호, by which the answer finds the application.</summary>
    Number,

    /// <summary>Name.</summary>
    Name,

    /// <summary>Date of birth.</summary>
    BirthDate,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>Dong of residence.</summary>
    Dong,

    /// <summary>Title of the opening.</summary>
    Opening,

    /// <summary>Unit of the first choice.</summary>
    Unit,

    /// <summary>Day of receipt.</summary>
    ReceivedOn,

    /// <summary>Day of the question.</summary>
    AskedOn,

    /// <summary>적격, 부적격, 확인 필요; left empty in the question.</summary>
    Result,

    /// <summary>반복참여; left empty in the question.</summary>
    Repeat,

    /// <summary>Day of the answer; left empty in the question.</summary>
    AnsweredOn,

    /// <summary>Remark; left empty in the question.</summary>
    Note,
}

/// <summary>Why a layout cannot be saved.</summary>
public enum LayoutBlocker
{
    /// <summary>Without 접수번호 no answer finds its application.</summary>
    NumberMissing,

    /// <summary>Without the result an answer says nothing.</summary>
    ResultMissing,

    /// <summary>A column has no heading, or one that is too long.</summary>
    HeadingWrong,

    /// <summary>Two columns have the same heading.</summary>
    HeadingTwice,

    /// <summary>Two columns have the same place.</summary>
    PlaceTwice,

    /// <summary>Somebody else has changed it after the page was opened.</summary>
    Changed,
}

/// <summary>One column: what it holds and what stands above it.</summary>
public sealed record LayoutColumn(QualificationColumn Column, string Heading);

/// <summary>서식: which columns a 자격조회 table has, in which order, under which headings. Every office writes them its own way.</summary>
public sealed record QualificationLayout(QualificationTable Table, IReadOnlyList<LayoutColumn> Columns)
{
    /// <summary>Longest heading, in characters.</summary>
    public const int HeadingMaxLength = 30;

    /// <summary>Longest stored form, in characters: every column with the longest heading.</summary>
    public const int TextMaxLength = 1_000;

    /// <summary>What can come back.</summary>
    private static readonly QualificationColumn[] Answers =
        [QualificationColumn.Number, QualificationColumn.Result, QualificationColumn.Repeat, QualificationColumn.AnsweredOn, QualificationColumn.Note];

    /// <summary>What a table may hold.</summary>
    public static IReadOnlyList<QualificationColumn> Possible(QualificationTable table) =>
        table == QualificationTable.Answer ? Answers : Enum.GetValues<QualificationColumn>();

    /// <summary>The stored form: a line for each column.</summary>
    public string Text => string.Join('\n', Columns.Select(c => $"{c.Column}={c.Heading}"));

    /// <summary>Reads the stored form; null for what is none.</summary>
    public static QualificationLayout? Read(QualificationTable table, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var columns = text.Split('\n').Select(line => line.Split('=', 2))
            .Select(parts => parts is [var key, var heading] && Enum.TryParse(key, out QualificationColumn column) ? new LayoutColumn(column, heading) : null);
        return new(table, [.. columns.OfType<LayoutColumn>()]);
    }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<LayoutBlocker> ReasonsNotToUse()
    {
        List<LayoutBlocker> reasons = [];
        if (Columns.All(c => c.Column != QualificationColumn.Number)) reasons.Add(LayoutBlocker.NumberMissing);
        if (Table == QualificationTable.Answer && Columns.All(c => c.Column != QualificationColumn.Result)) reasons.Add(LayoutBlocker.ResultMissing);
        if (Columns.Any(c => string.IsNullOrWhiteSpace(c.Heading) || c.Heading.Length > HeadingMaxLength || c.Heading.Contains('\n'))) reasons.Add(LayoutBlocker.HeadingWrong);
        if (Columns.Select(c => c.Heading).Distinct(StringComparer.Ordinal).Count() < Columns.Count) reasons.Add(LayoutBlocker.HeadingTwice);
        return reasons;
    }
}

/// <summary>One change of a layout. The latest of a table holds; where there is none, the portal's own.</summary>
public sealed class QualificationLayoutChange : IAppendOnly
{
    private QualificationLayoutChange() => (Before, After) = ("", "");

    /// <summary>Notes a change.</summary>
    public QualificationLayoutChange(QualificationLayout before, QualificationLayout after, int by, DateTime now) =>
        (Table, Before, After, ByAccountId, At) = (after.Table, before.Text, after.Text, by, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>Of which table.</summary>
    public QualificationTable Table { get; private set; }

    /// <summary>The layout that was, as <see cref="QualificationLayout.Text"/>.</summary>
    public string Before { get; private set; }

    /// <summary>The layout that is.</summary>
    public string After { get; private set; }

    /// <summary>Who changed it.</summary>
    public int ByAccountId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }
}
