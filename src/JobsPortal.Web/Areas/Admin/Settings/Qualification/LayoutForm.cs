using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Qualification;

/// <summary>One column as it is typed.</summary>
public sealed class LayoutRowForm
{
    /// <summary>Which column.</summary>
    public QualificationColumn Column { get; set; }

    /// <summary>Its place from 1; empty leaves it out.</summary>
    [Display(Name = "순서"), Range(1, 99, ErrorMessage = "순서는 1부터 99까지의 숫자로 적어 주세요. 비워 두면 쓰지 않습니다.")]
    public int? Place { get; set; }

    /// <summary>What stands above it.</summary>
    [Display(Name = "제목"), StringLength(QualificationLayout.HeadingMaxLength, ErrorMessage = "제목은 30자 안으로 적어 주세요."), NoResidentNumber]
    public string? Heading { get; set; }
}

/// <summary>A layout as it is typed.</summary>
public sealed class LayoutForm
{
    /// <summary>The layout that the person saw.</summary>
    public string Shown { get; set; } = "";

    /// <summary>One row for each column that the table may have.</summary>
    public List<LayoutRowForm> Rows { get; set; } = [];

    /// <summary>The form as the layout stands.</summary>
    public static LayoutForm From(QualificationLayout layout) => new()
    {
        Shown = layout.Text,
        Rows =
        [
            .. QualificationLayout.Possible(layout.Table).Select(column => (Column: column, At: layout.Columns.ToList().FindIndex(c => c.Column == column)))
                .OrderBy(c => c.At < 0).ThenBy(c => c.At)
                .Select(c => new LayoutRowForm
                {
                    Column = c.Column,
                    Place = c.At < 0 ? null : c.At + 1,
                    Heading = c.At < 0 ? Web.Shared.Texts.QualificationTexts.Of(c.Column) : layout.Columns[c.At].Heading,
                }),
        ],
    };

    /// <summary>The layout that was typed: the columns with a place, in its order.</summary>
    public QualificationLayout ToLayout(QualificationTable table) => new(table,
    [
        .. Rows.Where(r => r.Place is not null && QualificationLayout.Possible(table).Contains(r.Column)).DistinctBy(r => r.Column)
            .OrderBy(r => r.Place).Select(r => new LayoutColumn(r.Column, TypedText.Kept(r.Heading)?.ReplaceLineEndings(" ") ?? "")),
    ]);

    /// <summary>Whether two columns have the same place.</summary>
    public bool HasPlaceTwice => Rows.Where(r => r.Place is not null).GroupBy(r => r.Place).Any(g => g.Count() > 1);
}

/// <summary>The layouts that hold, and how they came to be.</summary>
public sealed record LayoutsPage(IReadOnlyList<QualificationLayout> Layouts, IReadOnlyList<LayoutChangeLine> Changes);

/// <summary>The form of one table.</summary>
public sealed record LayoutPage(QualificationTable Table, LayoutForm Form);
