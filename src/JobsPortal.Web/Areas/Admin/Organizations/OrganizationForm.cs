using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>What an officer types about an organization.</summary>
public sealed class OrganizationForm : IValidatableObject
{
    /// <summary>Name.</summary>
    [Display(Name = "이름"), Required(ErrorMessage = "기관·기업의 이름을 입력하세요."), StringLength(Organization.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>What it is.</summary>
    [Display(Name = "구분"), Required(ErrorMessage = "구분을 고르세요.")]
    public OrganizationKind? Kind { get; set; }

    /// <summary>Business number, as typed.</summary>
    [Display(Name = "사업자등록번호", Description = "숫자 10자리. 예: 123-45-67891"), StringLength(30)]
    public string? BusinessNumber { get; set; }

    /// <summary>Address.</summary>
    [Display(Name = "주소"), StringLength(Organization.AddressMaxLength), NoResidentNumber]
    public string? Address { get; set; }

    /// <summary>Telephone, as typed.</summary>
    [Display(Name = "전화번호"), Telephone]
    public string? Phone { get; set; }

    /// <summary>Regular workers.</summary>
    [Display(Name = "상시 근로자 수", Description = "30명부터 채용절차법이 모두 적용됩니다."), Range(0, Organization.EmployeesMax)]
    public int? Employees { get; set; }

    /// <summary>Certifications with their days.</summary>
    [Display(Name = "인증 이력")]
    public List<CertificationForm> Certifications { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>What somebody else saved meanwhile.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Difference> Differences { get; set; } = [];

    /// <summary>The organization that is changed; null for a new one.</summary>
    [BindNever, ValidateNever]
    public int? Id { get; set; }

    /// <summary>Words of what is chosen from a list.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices { get; } = new Dictionary<string, IReadOnlyList<Choice>>
    {
        [nameof(Kind)] = Choice.Of<OrganizationKind>(OrganizationTexts.Of),
        [nameof(Certification)] = Choice.Of<Certification>(OrganizationTexts.Of),
    };

    /// <summary>The form of an organization.</summary>
    public static OrganizationForm From(Organization o) => new()
    {
        Id = o.Id,
        Name = o.Name,
        Kind = o.Kind,
        BusinessNumber = o.BusinessNumber is null ? null : Domain.Shared.BusinessNumber.Format(o.BusinessNumber),
        Address = o.Address,
        Phone = o.Phone is null ? null : PhoneNumber.Format(o.Phone),
        Employees = o.Employees,
        Version = o.Version,
        Certifications = [.. o.Certifications.OrderBy(c => c.ValidFrom).ThenBy(c => c.Id).Select(CertificationForm.From)],
    };

    /// <summary>What was typed, as the domain takes it. The form is valid.</summary>
    public OrganizationDetails ToDetails() => new(
        TypedText.Kept(Name) ?? "", Kind!.Value, NumberDigits, TypedText.Kept(Address), TelephoneAttribute.Digits(Phone), Employees);

    /// <summary>What was typed, as an organization. The form is valid.</summary>
    public Organization ToOrganization()
    {
        var organization = new Organization(ToDetails());
        organization.KeepCertifications([.. Certifications.Select(c => c.ToDetails())]);
        return organization;
    }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(BusinessNumber) && NumberDigits is null)
        {
            yield return new("사업자등록번호가 맞지 않습니다. 숫자 10자리를 다시 확인하세요.", [nameof(BusinessNumber)]);
        }
        var today = validationContext.GetRequiredService<TimeProvider>().SeoulToday();
        if (Kind is { } kind && Organization.FaultOf(kind, Certifications.Select(c => c.ToDetails()), today) is { } misnamed)
        {
            yield return new(OrganizationTexts.Of(misnamed), [nameof(Kind)]);
        }
        foreach (var fault in CertificationForm.Faults(nameof(Certifications), Certifications))
        {
            yield return fault;
        }
    }

    /// <summary>The ten digits; null when nothing or no number was typed.</summary>
    private string? NumberDigits => Domain.Shared.BusinessNumber.TryParse(BusinessNumber, out var digits) ? digits : null;
}
