using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>
/// An opening as search sees it: every field as <see cref="Hangul.SearchKey"/>, parts of a field apart by <see cref="Boundary"/>.
/// One maker serves the index, the reference and the alerts, so that they never differ.
/// </summary>
/// <param name="Id">The opening's key.</param>
/// <param name="Title">Title.</param>
/// <param name="Occupation">Occupation and the units' names.</param>
/// <param name="Organization">Employer.</param>
/// <param name="Text">Everything else.</param>
/// <param name="Initials">초성 of title, occupation, units and employer; see <see cref="SearchInitials"/>.</param>
/// <param name="DongCodes">Dongs of the units, ten digits each.</param>
public sealed record SearchDocument(
    int Id, string Title, string Occupation, string Organization, string Text, string Initials, IReadOnlyList<string> DongCodes)
{
    /// <summary>Raised whenever documents are made differently, so that an index knows that it is old.</summary>
    public const int Version = 7;

    /// <summary>Stands between the parts of a field. No word that people type holds it, so a match never reaches over it.</summary>
    public const char Boundary = '\n';

    /// <summary>The single fields in the order of worth.</summary>
    public static IReadOnlyList<SearchFields> Fields { get; } =
        [SearchFields.Title, SearchFields.Occupation, SearchFields.Organization, SearchFields.Text];

    /// <summary>The document of an opening with its units.</summary>
    public static SearchDocument Of(Opening opening)
    {
        var units = opening.Units.OrderBy(u => u.Order).ToList();
        string?[] names = [opening.OccupationName, .. units.Select(u => u.Name).Where(n => n != opening.Title)];
        return new(
            opening.Id,
            Join([opening.Title]),
            Join(names),
            Join([opening.EmployerName]),
            Join(
            [
                .. SearchSaid.OfOpening(opening),
                .. units.SelectMany(u => new[] { u.Department, u.Place, u.Hours }.Concat(SearchSaid.OfUnit(u))),
                opening.Description, opening.WhoCanApply,
            ]),
            SearchInitials.Of([opening.Title, .. names, opening.EmployerName]),
            [.. units.Select(u => u.DongCode).OfType<string>().Distinct()]);
    }

    /// <summary>The document of a programme, so that it is found by the same words.</summary>
    public static SearchDocument Of(JobProgram program) =>
        new(program.Id, Join([program.Name]), "", Join([program.Partners]), Join([program.Summary]), SearchInitials.Of([program.Name]), []);

    /// <summary>The text of one field.</summary>
    public string this[SearchFields field] => field switch
    {
        SearchFields.Title => Title,
        SearchFields.Occupation => Occupation,
        SearchFields.Organization => Organization,
        SearchFields.Text => Text,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "One field is meant."),
    };

    private static string Join(IEnumerable<string?> parts) =>
        string.Join(Boundary, parts.Select(Hangul.SearchKey).Where(key => key.Length > 0).Distinct());
}
