using System.Globalization;
using System.Security.Claims;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>What is asked of a sheet.</summary>
/// <param name="Person">Who takes it out.</param>
/// <param name="WithPersons">Whether names and what else leads to a person goes along; only where the person may.</param>
/// <param name="Most">Most rows that are read.</param>
public sealed record SheetRequest(ClaimsPrincipal Person, bool WithPersons, int Most);

/// <summary>A table that leaves the portal.</summary>
/// <param name="Head">The columns.</param>
/// <param name="Rows">The rows, at most <see cref="SheetRequest.Most"/>.</param>
/// <param name="Numbers">Positions of the columns that hold whole numbers.</param>
public sealed record SheetTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyCollection<int>? Numbers = null);

/// <summary>Values as they stand in a file: sorted as texts they are sorted by time.</summary>
public static class SheetCell
{
    /// <summary>2026-11-02, or nothing.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>2026-11-02 18:00 in Seoul, or nothing.</summary>
    public static string Of(DateTime? utc) => utc is { } at ? SeoulTime.ToSeoul(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";

    /// <summary>A number in digits, or nothing.</summary>
    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>
/// A list of staff that can be taken out as a file. All of them go the one way of <c>/admin/exports</c>: with a reason, an access record and
/// the filter of the screen. A new list costs a class beside its controller and nothing else.
/// </summary>
public abstract class StaffSheet
{
    /// <summary>Last part of the address and name of the file: "openings".</summary>
    public abstract string Name { get; }

    /// <summary>What the list is called on the screen.</summary>
    public abstract string Title { get; }

    /// <summary>The list's own address.</summary>
    public abstract string ListAddress { get; }

    /// <summary>Who may read the list may take it out.</summary>
    public abstract Permission Needs { get; }

    /// <summary>What leads to people goes along only with this permission; null where the list knows nobody.</summary>
    public virtual Permission? NeedsForPersons => null;

    /// <summary>Whether each row is a person, so that the list makes no sense without them.</summary>
    public virtual bool IsOfPersons => false;

    /// <summary>An empty filter of the screen; what the address says is bound to it.</summary>
    public abstract object NewFilter();

    /// <summary>The table of what the filter asks for, with the same scope as the screen.</summary>
    public abstract Task<SheetTable> ReadAsync(object filter, SheetRequest request, CancellationToken cancellation);
}

/// <inheritdoc cref="StaffSheet"/>
/// <typeparam name="TFilter">The filter of the screen.</typeparam>
public abstract class StaffSheet<TFilter> : StaffSheet where TFilter : class, new()
{
    /// <inheritdoc />
    public sealed override object NewFilter() => new TFilter();

    /// <inheritdoc />
    public sealed override Task<SheetTable> ReadAsync(object filter, SheetRequest request, CancellationToken cancellation) =>
        ReadAsync((TFilter)filter, request, cancellation);

    /// <inheritdoc cref="StaffSheet.ReadAsync(object, SheetRequest, CancellationToken)"/>
    protected abstract Task<SheetTable> ReadAsync(TFilter filter, SheetRequest request, CancellationToken cancellation);
}
