using System.Globalization;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>Every group of choices with the exact number of openings that each choice would leave.</summary>
public static class CountChoices
{
    private static readonly PayBasis[] Paid = [PayBasis.Hourly, PayBasis.Daily, PayBasis.Monthly, PayBasis.Yearly, PayBasis.PerCase, PayBasis.Activity];

    /// <summary>The groups in the order of the page.</summary>
    public static IReadOnlyList<Facet> Of(OpeningFilters filters, SearchTally counts, DistrictProfile district) =>
    [
        new(FilterNames.Kind, "구분", IsMany: true, Choices<OpeningKind>(counts.Of, filters.Kinds, OpeningTexts.Kind)),
        new(FilterNames.Occupation, "직종", IsMany: true, Choices<OccupationGroup>(counts.Of, filters.Occupations, OpeningTexts.Occupation)),
        new(FilterNames.Dong, "동네", IsMany: true, [.. district.Dongs.Select(d => new FacetChoice(d.Code, d.Name, counts.OfDong(d.Code), filters.Dongs.Contains(d)))]),
        new(FilterNames.ClosingWithin, "마감", IsMany: false, Closing(counts, filters)),
        new(FilterNames.Employment, "고용형태", IsMany: true, Choices<EmploymentType>(counts.Of, filters.Employments, OpeningTexts.Employment)),
        new(FilterNames.Pay, "급여", IsMany: false, Pay(counts, filters)),
        .. States(counts, filters),
    ];

    private static IEnumerable<Facet> States(SearchTally counts, OpeningFilters filters) =>
    [
        new(FilterNames.WithScheduled, "접수 예정", IsMany: true, [new("1", "접수 예정 공고도 보기", counts.Of(OpeningPhase.Scheduled), filters.WithScheduled)]),
        new(FilterNames.WithClosed, "지난 공고", IsMany: true, [new("1", "마감된 공고도 보기", counts.Of(OpeningPhase.Closed), filters.WithClosed)]),
    ];

    private static List<FacetChoice> Closing(SearchTally counts, OpeningFilters filters)
    {
        List<FacetChoice> choices = [new("", "전체", Count: null, filters.ClosingWithin is null)];
        for (var i = 0; i < OpeningFilters.Spans.Count; i++)
        {
            var days = OpeningFilters.Spans[i];
            choices.Add(new(days.ToString(CultureInfo.InvariantCulture), ChipsOf.Closing(days), counts.ClosingBy(i), filters.ClosingWithin == days));
        }

        // An address may ask for any number of days; the form keeps it.
        if (filters.ClosingWithin is { } other && !OpeningFilters.Spans.Contains(other))
        {
            choices.Add(new(other.ToString(CultureInfo.InvariantCulture), ChipsOf.Closing(other), Count: null, IsChosen: true));
        }

        return choices;
    }

    private static List<FacetChoice> Pay(SearchTally counts, OpeningFilters filters)
    {
        var shown = filters.PayBasis is { } chosen && !Paid.Contains(chosen) ? Paid.Append(chosen) : Paid;
        return
        [
            new("", "전체", Count: null, filters.PayBasis is null),
            .. shown.Select(basis => new FacetChoice(basis.ToString(), PayTexts.Basis(basis), counts.Of(basis), filters.PayBasis == basis)),
        ];
    }

    private static List<FacetChoice> Choices<T>(Func<T, int> count, IReadOnlyList<T> chosen, Func<T, string> text) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new FacetChoice(value.ToString(), text(value), count(value), chosen.Contains(value)))];
}
