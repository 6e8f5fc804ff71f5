using JobsPortal.Domain.Organizations;

namespace JobsPortal.Domain.Tests.Organizations;

public sealed class OrganizationTests
{
    [Fact]
    public void An_organization_holds_what_was_typed_and_takes_changes_over_whole()
    {
        var organization = new Organization(new("㈜바른일터", OrganizationKind.Company, "1234567891", "노원구 1", "0200001234", 12));
        organization.Change(new("바른일터", OrganizationKind.SocialEnterprise, BusinessNumber: null, Address: null, Phone: null, Employees: 30));
        Assert.Equal(
            ("바른일터", OrganizationKind.SocialEnterprise, null, null, null, 30),
            (organization.Name, organization.Kind, organization.BusinessNumber, organization.Address, organization.Phone, organization.Employees));
    }
}
