using JobsPortal.Data;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Qualifications;

/// <summary>The layouts that hold: the latest change of each, or the portal's own.</summary>
public static class QualificationLayouts
{
    private static readonly QualificationColumn[] Asked =
    [
        QualificationColumn.Number, QualificationColumn.Name, QualificationColumn.BirthDate, QualificationColumn.Dong,
        QualificationColumn.Result, QualificationColumn.Repeat, QualificationColumn.AnsweredOn, QualificationColumn.Note,
    ];

    /// <summary>What the portal itself starts with.</summary>
    public static QualificationLayout Default(QualificationTable table) => new(table,
        [.. (table == QualificationTable.Question ? Asked : QualificationLayout.Possible(table)).Select(c => new LayoutColumn(c, QualificationTexts.Of(c)))]);

    /// <summary>The layout of a table.</summary>
    public static async Task<QualificationLayout> LayoutOfAsync(this JobsDbContext db, QualificationTable table) => QualificationLayout.Read(table,
        await db.QualificationLayoutChanges.AsNoTracking().Where(c => c.Table == table).OrderByDescending(c => c.Id).Select(c => c.After).FirstOrDefaultAsync()) ?? Default(table);
}
