using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Organizations;

/// <summary>What an organization is.</summary>
public enum OrganizationKind
{
    /// <summary>기업.</summary>
    Company,

    /// <summary>공공기관.</summary>
    PublicBody,

    /// <summary>비영리기관·수행기관.</summary>
    NonProfit,

    /// <summary>사회적기업.</summary>
    SocialEnterprise,
}

/// <summary>Certification of a social enterprise (사회적기업 육성법 §7, §19: the name is protected).</summary>
public enum Certification
{
    /// <summary>None.</summary>
    None,

    /// <summary>예비사회적기업.</summary>
    Preliminary,

    /// <summary>인증 사회적기업.</summary>
    Certified,
}

/// <summary>Why an organization cannot be called so (사회적기업 육성법 §19: only who is certified bears the name).</summary>
public enum OrganizationKindFault
{
    /// <summary>A social enterprise without a certification that is valid.</summary>
    NotCertified,

    /// <summary>Something else, although a certification is valid.</summary>
    CertifiedAsAnother,
}

/// <summary>What staff type about an organization.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="BusinessNumber">사업자등록번호, ten digits.</param>
/// <param name="Address">Address.</param>
/// <param name="Phone">Telephone, digits.</param>
/// <param name="Employees">Regular workers, when known.</param>
public sealed record OrganizationDetails(
    string Name, OrganizationKind Kind, string? BusinessNumber, string? Address, string? Phone, int? Employees);

/// <summary>기관·기업: employer, partner or tenant.</summary>
public sealed class Organization : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressMaxLength = 200;

    /// <summary>Most employees.</summary>
    public const int EmployeesMax = 1_000_000;

    private readonly List<OrganizationCertification> _certifications = [];

    private Organization() => Name = "";

    /// <summary>Whether what it is called agrees with its certifications on a day; null when it does.</summary>
    public static OrganizationKindFault? FaultOf(OrganizationKind kind, IEnumerable<CertificationDetails> certifications, DateOnly day) =>
        (kind == OrganizationKind.SocialEnterprise, certifications.Any(c => c.Kind != Certification.None && c.IsValidOn(day))) switch
        {
            (true, false) => OrganizationKindFault.NotCertified,
            (false, true) => OrganizationKindFault.CertifiedAsAnother,
            _ => null,
        };

    /// <summary>Makes an organization.</summary>
    public Organization(OrganizationDetails details)
        : this() => Change(details);

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; }

    /// <summary>What it is.</summary>
    public OrganizationKind Kind { get; private set; }

    /// <summary>사업자등록번호, ten digits.</summary>
    public string? BusinessNumber { get; private set; }

    /// <summary>Address.</summary>
    public string? Address { get; private set; }

    /// <summary>Telephone, digits.</summary>
    public string? Phone { get; private set; }

    /// <summary>Regular workers, when known; from 30 on the whole 채용절차법 binds.</summary>
    public int? Employees { get; private set; }

    /// <summary>Certifications with their days; what was over stays readable.</summary>
    public IReadOnlyList<OrganizationCertification> Certifications => _certifications;

    /// <summary>The certification that is valid on a day; the certified one where both are.</summary>
    public Certification CertificationOn(DateOnly day) =>
        _certifications.Where(c => c.IsValidOn(day)).Select(c => c.Kind).OrderDescending().FirstOrDefault(Certification.None);

    /// <summary>Takes the whole history over.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="OrganizationCertification.Check"/>.</exception>
    public void KeepCertifications(IReadOnlyList<CertificationDetails> rows)
    {
        if (OrganizationCertification.Check(rows) is [var (_, fault), ..])
        {
            throw new RuleBroken(fault);
        }

        _certifications.Clear();
        _certifications.AddRange(rows.Select(row => new OrganizationCertification(row)));
    }

    /// <summary>Takes changed details over.</summary>
    public void Change(OrganizationDetails d) =>
        (Name, Kind, BusinessNumber, Address, Phone, Employees) =
        (d.Name, d.Kind, d.BusinessNumber, d.Address, d.Phone, d.Employees);
}
