using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Organizations;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>One certification as it is typed.</summary>
public sealed class CertificationForm
{
    /// <summary>예비 or 인증.</summary>
    [Display(Name = "인증")]
    public Certification Kind { get; set; }

    /// <summary>Number of the certificate.</summary>
    [Display(Name = "인증번호"), StringLength(OrganizationCertification.NumberMaxLength), NoResidentNumber]
    public string? Number { get; set; }

    /// <summary>First day.</summary>
    [Display(Name = "유효기간 시작일"), Required(ErrorMessage = "유효기간 시작일을 적어 주세요.")]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day.</summary>
    [Display(Name = "유효기간 마지막 날", Description = "끝이 정해지지 않았으면 비워 두세요.")]
    public DateOnly? ValidTo { get; set; }

    /// <summary>The certification as it is typed.</summary>
    public static CertificationForm From(OrganizationCertification c) => new() { Kind = c.Kind, Number = c.Number, ValidFrom = c.ValidFrom, ValidTo = c.ValidTo };

    /// <summary>What the rules read. The form is valid.</summary>
    public CertificationDetails ToDetails() => new(Kind, TypedText.Kept(Number), ValidFrom ?? default, ValidTo);

    /// <summary>What is wrong with the rows together, at its control.</summary>
    public static IEnumerable<ValidationResult> Faults(string list, List<CertificationForm> rows)
    {
        if (rows.Any(r => r.ValidFrom is null))
        {
            yield break;
        }
        foreach (var (row, fault) in OrganizationCertification.Check([.. rows.Select(r => r.ToDetails())]))
        {
            var field = fault switch
            {
                CertificationFault.KindMissing => nameof(Kind),
                CertificationFault.DatesWrong => nameof(ValidTo),
                _ => nameof(ValidFrom),
            };
            yield return new(OrganizationTexts.Of(fault), [string.Create(CultureInfo.InvariantCulture, $"{list}[{row - 1}].{field}")]);
        }
    }
}
