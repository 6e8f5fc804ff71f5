using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.ResidentProfiles;

namespace JobsPortal.Domain.Tests.ResidentProfiles;

public sealed class ResidentProfileTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ProfileDetails Nothing = new(null, null, null, null, null, null, null, null);

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("경비 5년\n배달", null, "경비 5년\n배달")]
    [InlineData(null, "운전면허\n요양보호사", "자격증: 운전면허, 요양보호사")]
    [InlineData("경비 5년", "운전면허", "경비 5년\n자격증: 운전면허")]
    public void Careers_and_certificates_become_one_answer(string? careers, string? certificates, string answer) =>
        Assert.Equal(answer, new ResidentProfile(1, Nothing with { Careers = careers, Certificates = certificates }, Now).CareersAnswer("자격증:"));

    [Fact]
    public void The_longest_of_both_still_fits_into_the_question()
    {
        var longest = new ResidentProfile(1, Nothing with { Careers = new string('가', ResidentProfile.CareersMaxLength), Certificates = string.Concat(Enumerable.Repeat("나\n", ResidentProfile.CertificatesMaxLength / 2)) }, Now);
        Assert.True(longest.CareersAnswer("자격증:").Length <= DefaultForms.LongTextMaxLength);
    }

    [Fact]
    public void Wishes_are_what_openings_can_be_looked_for_by()
    {
        Assert.False(new ResidentProfile(1, Nothing with { Careers = "경비", Hours = "오전" }, Now).HasWishes);
        Assert.True(new ResidentProfile(1, Nothing with { PayBasis = PayBasis.Hourly, PayAtLeast = 11_500 }, Now).HasWishes);
    }
}
