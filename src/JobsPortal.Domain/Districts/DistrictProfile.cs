using JobsPortal.Domain.Search;
using JobsPortal.Domain.Settings;

namespace JobsPortal.Domain.Districts;

/// <summary>Everything that makes the portal one district's: names, dongs, departments, contacts. One installation has one.</summary>
/// <param name="Key">The name in settings: <c>nowon</c>, <c>dongjak</c>.</param>
/// <param name="Code">The district's five-digit administrative code (11350, 11590).</param>
/// <param name="Name">As residents say it: 노원구.</param>
/// <param name="OfficeName">The office: 노원구청.</param>
/// <param name="ServiceName">What the portal is called in this district.</param>
/// <param name="Dongs">Administrative dongs in their official order.</param>
/// <param name="Departments">Departments that publish openings.</param>
/// <param name="Contact">Where residents turn to.</param>
public sealed record DistrictProfile(
    string Key,
    string Code,
    string Name,
    string OfficeName,
    string ServiceName,
    IReadOnlyList<Dong> Dongs,
    IReadOnlyList<DistrictDepartment> Departments,
    DistrictContact Contact)
{
    /// <summary>The department that answers for the portal; the first one where nobody has said.</summary>
    public string AnsweringDepartment { get; init; } = Departments.Count > 0 ? Departments[0].Name : "";

    /// <summary>Words for the same, by which residents search.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; init; } = SynonymGroup.Shipped;

    /// <summary>Its colours.</summary>
    public DistrictColors Colors { get; init; } = DistrictColors.Shipped;

    /// <summary>The dong with this ten-digit code; null when the district has none.</summary>
    public Dong? DongByCode(string? code) => Dongs.FirstOrDefault(d => d.Code == code);

    /// <summary>The dong with exactly this official name; null when there is none. Free text goes to <see cref="DongNames"/>.</summary>
    public Dong? DongByName(string? name) => Dongs.FirstOrDefault(d => d.Name == name);
}

/// <summary>An administrative dong (행정동).</summary>
/// <param name="Code">Ten digits.</param>
/// <param name="Name">The official name, merged ones with a middle dot: 상계3·4동.</param>
/// <param name="LegalNames">The legal dongs (법정동) it lies in, by which addresses go.</param>
/// <param name="Aliases">Names of dongs that were merged into it; people and old texts still use them.</param>
/// <param name="Households">Households about 2016 (census), a weight for demo data.</param>
public sealed record Dong(string Code, string Name, IReadOnlyList<string> LegalNames, IReadOnlyList<string> Aliases, int Households)
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 20;

    /// <summary>Road address of its community centre (동주민센터); null where nobody has entered it.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone of its community centre in digits; null where nobody has entered it.</summary>
    public string? Phone { get; init; }
}

/// <summary>A department of the office.</summary>
/// <param name="Name">As on its door: 일자리정책과.</param>
/// <param name="Phone">Its number in digits.</param>
public sealed record DistrictDepartment(string Name, string Phone);

/// <summary>Where residents turn to.</summary>
/// <param name="CenterName">The counselling place.</param>
/// <param name="Phone">Its number in digits.</param>
/// <param name="Address">The office's road address.</param>
/// <param name="Hours">When someone answers.</param>
public sealed record DistrictContact(string CenterName, string Phone, string Address, string Hours);
