using JobsPortal.Domain.Occupations;

namespace JobsPortal.Domain.Tests.Occupations;

public sealed class OccupationGroupsTests
{
    [Theory]
    [InlineData("550104", "재가 요양보호사", OccupationGroup.Care)]
    [InlineData("550500", "육아 도우미(베이비시터)", OccupationGroup.Care)]
    [InlineData("232100", "보육 교사", OccupationGroup.Care)]
    [InlineData("215300", "교사보조 및 보육보조 서비스 종사원", OccupationGroup.Care)]
    [InlineData("561201", "환경 미화원", OccupationGroup.Cleaning)]
    [InlineData("561201", "특수 크리닝장비 청소원", OccupationGroup.Cleaning)]
    [InlineData("901500", "조경원", OccupationGroup.Cleaning)]
    [InlineData("542001", "아파트·빌라 경비원", OccupationGroup.Security)]
    [InlineData("562300", "주차 관리·안내원", OccupationGroup.Security)]
    [InlineData("564300", "주차 관리원 및 안내원", OccupationGroup.Security)]
    [InlineData("013903", "빌딩 관리소장", OccupationGroup.Security)]
    [InlineData("027200", "경리 사무원", OccupationGroup.Office)]
    [InlineData("029202", "콜센터 상담원", OccupationGroup.Office)]
    [InlineData("615100", "상점 판매원", OccupationGroup.Sales)]
    [InlineData("511200", "미용사", OccupationGroup.Sales)]
    [InlineData("622201", "노선버스 운전원", OccupationGroup.Driving)]
    [InlineData("532300", "주방 보조원", OccupationGroup.Food)]
    [InlineData("824100", "용접원", OccupationGroup.Production)]
    [InlineData("706001", "조경시설물 설치원", OccupationGroup.Production)]
    [InlineData("133301", "웹 개발자", OccupationGroup.Technology)]
    [InlineData("212300", "특수교육 교사", OccupationGroup.Education)]
    [InlineData("304000", "간호사", OccupationGroup.Health)]
    [InlineData("231101", "사회복지사", OccupationGroup.Welfare)]
    [InlineData("416600", "영상·녹화 및 편집 기사", OccupationGroup.Culture)]
    [InlineData("905001", "농업 단순 종사원", OccupationGroup.Other)]
    public void A_code_tells_the_group(string code, string name, OccupationGroup group) => Assert.Equal(group, OccupationGroups.Of(code, name));

    [Theory]
    [InlineData("요양보호사(노인요양사)", OccupationGroup.Care)]
    [InlineData("건물 청소원", OccupationGroup.Cleaning)]
    [InlineData("보안 관제원", OccupationGroup.Security)]
    [InlineData("자재관리 사무원", OccupationGroup.Office)]
    [InlineData("일반 제품 영업원", OccupationGroup.Sales)]
    [InlineData("화물차 및 특수차 운전원", OccupationGroup.Driving)]
    [InlineData("음식점 배달원", OccupationGroup.Food)]
    [InlineData("도장기 조작원", OccupationGroup.Production)]
    [InlineData("연구 관리자(부서장)", OccupationGroup.Technology)]
    [InlineData("컴퓨터 강사", OccupationGroup.Education)]
    [InlineData("간호조무사", OccupationGroup.Health)]
    [InlineData("취업 알선원", OccupationGroup.Welfare)]
    [InlineData("구정 소식 기자단", OccupationGroup.Culture)]
    [InlineData("한우 및 육우 사육원", OccupationGroup.Other)]
    [InlineData("듣도 보도 못한 일", OccupationGroup.Other)]
    public void Without_a_code_the_name_tells_it(string name, OccupationGroup group)
    {
        Assert.Equal(group, OccupationGroups.Of(null, name));
        Assert.Equal(group, OccupationGroups.Of("", name));
        Assert.Equal(group, OccupationGroups.Of("모름", name));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("1234567", null)]
    public void Nothing_known_is_other(string? code, string? name) => Assert.Equal(OccupationGroup.Other, OccupationGroups.Of(code, name));

    [Theory]
    [InlineData("027200", KecoGroup.ManagementAndOffice)]
    [InlineData("550104", KecoGroup.PersonalService)]
    [InlineData("9", KecoGroup.Farming)]
    [InlineData("x", null)]
    [InlineData(null, null)]
    public void The_first_digit_is_the_large_group(string? code, KecoGroup? group) => Assert.Equal(group, OccupationGroups.LargeGroupOf(code));

    [Fact]
    public void Every_leading_digit_pair_of_the_table_has_a_group()
    {
        for (var first = 0; first <= 9; first++) Assert.NotNull(OccupationGroups.OfCode($"{first}10000"));
    }
}
