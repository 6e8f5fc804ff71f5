using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Alerts;

/// <summary>One saved search in the list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Text">Its conditions in words.</param>
/// <param name="SavedAt">When it was saved, UTC.</param>
/// <param name="IsConfirmed">Whether it is looked for.</param>
public sealed record SavedSearchRow(int Id, string Text, DateTime SavedAt, bool IsConfirmed);

/// <summary>새 공고 알림 of one recipient.</summary>
/// <param name="Base">Its address: the signed-in resident's, or the one with the token.</param>
/// <param name="Rows">The searches.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Mail">The address, masked; null where there is none.</param>
/// <param name="IsMailProven">Whether mail goes there.</param>
/// <param name="IsAsked">Whether it waits for the yearly answer.</param>
/// <param name="CanConfirm">Whether something waits to be confirmed by the link that was followed.</param>
public sealed record AlertsPage(
    string Base, IReadOnlyList<SavedSearchRow> Rows, AlertFrequency Frequency, string? Mail, bool IsMailProven, bool IsAsked, bool CanConfirm)
{
    /// <summary>Whether the resident is signed in.</summary>
    public bool IsOwnArea => Base == "/my/alerts";
}

/// <summary>One saved search to be changed.</summary>
/// <param name="Base">Address of the list.</param>
/// <param name="Id">Its key.</param>
/// <param name="Fields">The conditions.</param>
public sealed record SavedSearchPage(string Base, int Id, SavedSearchFields Fields)
{
    /// <summary>What was typed.</summary>
    public SavedSearchForm Form => Fields.Form;
}

/// <summary>The fields of conditions with what can be chosen.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Dongs">The district's dongs.</param>
public sealed record SavedSearchFields(SavedSearchForm Form, IReadOnlyList<Choice> Dongs)
{
    /// <summary>What is paid for.</summary>
    public static readonly IReadOnlyList<PayBasis> Bases = [PayBasis.Hourly, PayBasis.Daily, PayBasis.Monthly, PayBasis.Yearly, PayBasis.PerCase, PayBasis.Activity];

    /// <summary>The fields in a district.</summary>
    public static SavedSearchFields Of(SavedSearchForm form, DistrictProfile district) => new(form, [.. district.Dongs.Select(d => new Choice(d.Code, d.Name))]);

    /// <summary>Whether anything but words is chosen.</summary>
    public bool IsNarrowed => Form.Kinds.Count + Form.Occupations.Count + Form.Dongs.Count + Form.Employments.Count > 0 || Form.PayBasis is not null || !string.IsNullOrEmpty(Form.PayAtLeast) || Form.IsExact;
}
