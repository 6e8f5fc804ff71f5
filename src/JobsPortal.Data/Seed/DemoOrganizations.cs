using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Organizations;

namespace JobsPortal.Data.Seed;

/// <summary>Organizations that do not exist.</summary>
internal static class DemoOrganizations
{
    private static readonly (string Name, OrganizationKind Kind, Certification Certification, int Employees)[] Rows =
    [
        ("(주)가온나노텍", OrganizationKind.Company, Certification.None, 42),
        ("다솜재가돌봄센터", OrganizationKind.NonProfit, Certification.None, 27),
        ("늘봄어린이집", OrganizationKind.NonProfit, Certification.None, 14),
        ("한결종합관리(주)", OrganizationKind.Company, Certification.None, 88),
        ("두레밥상협동조합", OrganizationKind.SocialEnterprise, Certification.Preliminary, 9),
        ("깨끗한손 사회적협동조합", OrganizationKind.SocialEnterprise, Certification.Certified, 31),
        ("새물결소프트(주)", OrganizationKind.Company, Certification.None, 19),
        ("햇살의원", OrganizationKind.Company, Certification.None, 11),
        ("푸른마을노인복지관", OrganizationKind.PublicBody, Certification.None, 64),
        ("동네빵집 밀마루", OrganizationKind.Company, Certification.None, 6),
        ("온누리물류(주)", OrganizationKind.Company, Certification.None, 130),
        ("마을배움터", OrganizationKind.NonProfit, Certification.None, 12),
    ];

    public static IReadOnlyList<Organization> Make(DistrictProfile district, DateOnly today) => [.. Rows.Select((row, i) => One(row, i, district, today))];

    private static Organization One((string Name, OrganizationKind Kind, Certification Certification, int Employees) row, int i, DistrictProfile district, DateOnly today)
    {
        var organization = new Organization(new OrganizationDetails(
            row.Name, row.Kind, BusinessNumber: null,
            $"서울특별시 {district.Name} {district.Dongs[i % district.Dongs.Count].Name}", $"02000012{i:D2}", row.Employees));
        var began = today.AddYears(-2);
        if (row.Certification == Certification.Preliminary) organization.KeepCertifications([new(Certification.Preliminary, $"예비 {began.Year}-{i}", began, began.AddYears(3))]);
        if (row.Certification == Certification.Certified)
        {
            organization.KeepCertifications(
                [new(Certification.Preliminary, $"예비 {began.Year - 2}-{i}", began.AddYears(-2), began.AddDays(-1)), new(Certification.Certified, $"제{began.Year}-{i}호", began, null)]);
        }

        return organization;
    }
}
