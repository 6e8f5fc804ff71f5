using JobsPortal.Web.Infrastructure.Logging;

namespace JobsPortal.Web.Tests.Infrastructure.Logging;

public sealed class LogsNameNobodyTests
{
    [Theory]
    [InlineData("HTTP GET /my/1234567897/receipt responded 200", "1234567897")]
    [InlineData("Cannot insert duplicate key row in object 'dbo.Accounts' with unique index 'UserNameIndex'. The duplicate key value is (홍길동).", "홍길동")]
    [InlineData("String or binary data would be truncated in table 'JobsPortal.dbo.Applications', column 'ApplicantName'. Truncated value: '남궁가람'.", "남궁가람")]
    [InlineData("mail to somebody@portal.test failed", "somebody@portal.test")]
    [InlineData("called 010-0000-1234", "010-0000-1234")]
    public void What_identifies_a_person_is_hidden(string line, string personal)
    {
        var masked = PersonalData.Mask(line);
        Assert.DoesNotContain(personal, masked, StringComparison.Ordinal);
        Assert.Contains("[가림]", masked, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_else_stays_as_it_is() =>
        Assert.Equal("HTTP GET /admin/openings/12 responded 200", PersonalData.Mask("HTTP GET /admin/openings/12 responded 200"));
}
