using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Organizations;

public sealed class CertificationHistoryTests
{
    private static readonly DateOnly First = new(2008, 7, 1);

    [Fact]
    public void The_first_and_the_last_day_count_and_the_days_around_them_do_not()
    {
        var organization = Certified(new CertificationDetails(Certification.Preliminary, "2008-12", First, First.AddYears(3)));
        Assert.Equal(
            [Certification.None, Certification.Preliminary, Certification.Preliminary, Certification.None],
            new[] { First.AddDays(-1), First, First.AddYears(3), First.AddYears(3).AddDays(1) }.Select(organization.CertificationOn));
    }

    [Fact]
    public void While_both_are_valid_the_certified_one_is_told()
    {
        var organization = Certified(new(Certification.Preliminary, null, First, null), new(Certification.Certified, "제2010-77호", First.AddYears(2), null));
        Assert.Equal((Certification.Preliminary, Certification.Certified), (organization.CertificationOn(First.AddYears(1)), organization.CertificationOn(First.AddYears(2))));
    }

    public static TheoryData<CertificationFault, CertificationDetails[]> Faults => new()
    {
        { CertificationFault.KindMissing, [new(Certification.None, null, First, null)] },
        { CertificationFault.DatesWrong, [new(Certification.Certified, null, First, First.AddDays(-1))] },
        { CertificationFault.Overlap, [new(Certification.Certified, null, First, First.AddDays(9)), new(Certification.Certified, null, First.AddDays(9), null)] },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_stands_alone(CertificationFault fault, CertificationDetails[] rows)
    {
        Assert.Equal([fault], OrganizationCertification.Check(rows).Select(f => f.Fault));
        Assert.Equal(fault, Assert.Throws<RuleBroken>(() => Certified(rows)).Reason);
    }

    [Fact]
    public void One_may_follow_another_on_the_next_day() =>
        Assert.Empty(OrganizationCertification.Check([new(Certification.Certified, null, First, First.AddDays(9)), new(Certification.Certified, null, First.AddDays(10), null)]));

    [Theory]
    [InlineData(OrganizationKind.SocialEnterprise, 0, null)]
    [InlineData(OrganizationKind.SocialEnterprise, -1, OrganizationKindFault.NotCertified)]
    [InlineData(OrganizationKind.Company, 0, OrganizationKindFault.CertifiedAsAnother)]
    [InlineData(OrganizationKind.Company, -1, null)]
    public void Only_who_is_certified_that_day_bears_the_name(OrganizationKind kind, int endsAfterDays, OrganizationKindFault? fault) =>
        Assert.Equal(fault, Organization.FaultOf(kind, [new(Certification.Certified, null, First.AddYears(-1), First.AddDays(endsAfterDays))], First));

    private static Organization Certified(params CertificationDetails[] rows)
    {
        var organization = new Organization(new("두레밥상", OrganizationKind.SocialEnterprise, null, null, null, null));
        organization.KeepCertifications(rows);
        return organization;
    }
}
