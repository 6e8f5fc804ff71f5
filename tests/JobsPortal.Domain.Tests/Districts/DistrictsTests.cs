using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using Profiles = JobsPortal.Domain.Districts.Districts;

namespace JobsPortal.Domain.Tests.Districts;

public sealed class DistrictsTests
{
    [Fact]
    public void Nowon_has_19_dongs_and_Dongjak_15_with_the_households_of_the_census()
    {
        Assert.Equal((19, 197_168), (Profiles.Nowon.Dongs.Count, Profiles.Nowon.Dongs.Sum(d => d.Households)));
        Assert.Equal((15, 145_744), (Profiles.Dongjak.Dongs.Count, Profiles.Dongjak.Dongs.Sum(d => d.Households)));
    }

    [Fact]
    public void Every_dong_has_its_own_ten_digit_code_and_name()
    {
        foreach (var profile in Profiles.All)
        {
            Assert.All(profile.Dongs, d => Assert.Matches($"^{profile.Code}[0-9]{{5}}$", d.Code));
            Assert.Equal(profile.Dongs.Count, profile.Dongs.Select(d => d.Code).Distinct().Count());
            var names = profile.Dongs.SelectMany(d => d.Aliases.Append(d.Name)).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
            Assert.All(profile.Dongs, d => Assert.NotEmpty(d.LegalNames));
        }
    }

    [Fact]
    public void Every_telephone_of_a_profile_is_one()
    {
        foreach (var phone in Profiles.All.SelectMany(p => p.Departments.Select(d => d.Phone).Append(p.Contact.Phone)))
        {
            Assert.True(PhoneNumber.TryParse(phone, out var digits) && digits == phone);
        }
    }

    [Fact]
    public void A_profile_is_found_by_its_key()
    {
        Assert.Same(Profiles.Nowon, Profiles.ByKey("Nowon"));
        Assert.Same(Profiles.Dongjak, Profiles.ByKey(" dongjak "));
        Assert.Null(Profiles.ByKey("gangnam"));
        Assert.Null(Profiles.ByKey(null));
    }

    [Theory]
    [InlineData("상계3·4동", "상계3·4동")]
    [InlineData("상계3.4동", "상계3·4동")]
    [InlineData("상계3,4동", "상계3·4동")]
    [InlineData("상계3ㆍ4동 주민센터", "상계3·4동")]
    [InlineData("상계 3, 4 동", "상계3·4동")]
    [InlineData("상계６·７동", "상계6·7동")]
    [InlineData("중계2.3동", "중계2·3동")]
    [InlineData("상계4동", "상계3·4동")]
    [InlineData("중계3동", "중계2·3동")]
    [InlineData("공릉1.3동", "공릉1동")]
    [InlineData("공릉3동", "공릉1동")]
    [InlineData("상계1동", "상계1동")]
    [InlineData("상계10동", "상계10동")]
    [InlineData("[상계10동] 아파트 경비", "상계10동")]
    [InlineData("서울 노원구상계1동에서", "상계1동")]
    [InlineData("중계본동", "중계본동")]
    [InlineData("월계 2동", "월계2동")]
    [InlineData("상계동 말고 하계1동", "하계1동")]
    [InlineData("상계1, 2동 순찰", "상계1동")]
    [InlineData("상계동", null)]
    [InlineData("상계11동", null)]
    [InlineData("상계 301동 경비", null)]
    [InlineData("대구 북구 노원동3가", null)]
    [InlineData("사당2동", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_dong_of_Nowon_is_found_as_people_write_it(string? text, string? name) =>
        Assert.Equal(name, DongNames.Find(Profiles.Nowon, text)?.Name);

    [Theory]
    [InlineData("대방동 카페", "대방동")]
    [InlineData("신대방1동", "신대방1동")]
    [InlineData("신대방 제2동", "신대방2동")]
    [InlineData("노량진제1동", "노량진1동")]
    [InlineData("노량진1동", "노량진1동")]
    [InlineData("[사당2동] 청소", "사당2동")]
    [InlineData("동작동 현충원", "사당2동")]
    [InlineData("흑석동", "흑석동")]
    [InlineData("서울 동작구 본동", "노량진1동")]
    [InlineData("상도1동", "상도1동")]
    [InlineData("신대방동", null)]
    [InlineData("상도동", null)]
    [InlineData("병원 본동 청소", null)]
    [InlineData("남상도1동", null)]
    public void A_dong_of_Dongjak_is_found_as_people_write_it(string text, string? name) =>
        Assert.Equal(name, DongNames.Find(Profiles.Dongjak, text)?.Name);

    [Fact]
    public void A_shared_legal_dong_tells_the_neighbourhood()
    {
        Assert.Equal(["신대방1동", "신대방2동"], DongNames.Candidates(Profiles.Dongjak, "신대방동 상가").Select(d => d.Name));
        Assert.Equal(9, DongNames.Candidates(Profiles.Nowon, "상계동").Count);
    }

    [Fact]
    public void Every_official_name_and_code_finds_its_dong()
    {
        foreach (var profile in Profiles.All)
        {
            Assert.All(profile.Dongs, d => Assert.Same(d, DongNames.Find(profile, $"{profile.Name} {d.Name}")));
            Assert.All(profile.Dongs, d => Assert.Same(d, profile.DongByCode(d.Code)));
            Assert.All(profile.Dongs, d => Assert.Same(d, profile.DongByName(d.Name)));
        }

        Assert.Null(Profiles.Nowon.DongByName("중계3동"));
        Assert.Null(Profiles.Nowon.DongByCode(null));
    }
}
