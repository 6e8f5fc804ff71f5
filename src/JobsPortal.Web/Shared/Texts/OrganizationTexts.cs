using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of organizations and of the plan they work for.</summary>
public static class OrganizationTexts
{
    /// <summary>What an organization is.</summary>
    public static string Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Company => "기업",
        OrganizationKind.PublicBody => "공공기관",
        OrganizationKind.NonProfit => "비영리기관·수행기관",
        OrganizationKind.SocialEnterprise => "사회적기업",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>Its certification.</summary>
    public static string Of(Certification certification) => certification switch
    {
        Certification.None => "해당 없음",
        Certification.Preliminary => "예비사회적기업",
        Certification.Certified => "인증 사회적기업",
        _ => throw new ArgumentOutOfRangeException(nameof(certification), certification, "No words."),
    };

    /// <summary>What is wrong with a history of certifications.</summary>
    public static string Of(CertificationFault fault) => fault switch
    {
        CertificationFault.KindMissing => "예비사회적기업인지 인증 사회적기업인지 고르세요.",
        CertificationFault.DatesWrong => "유효기간의 마지막 날이 시작일보다 빠릅니다. 날짜를 확인하세요.",
        CertificationFault.Overlap => "같은 종류의 인증 기간이 겹칩니다. 날짜를 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>Why it cannot be called so.</summary>
    public static string Of(OrganizationKindFault fault) => fault switch
    {
        OrganizationKindFault.NotCertified => "사회적기업은 오늘 유효한 인증이 있어야 합니다. ‘인증 추가’를 눌러 인증을 적거나 다른 구분을 고르세요.",
        OrganizationKindFault.CertifiedAsAnother => "오늘 유효한 사회적기업 인증이 있습니다. 구분에서 ‘사회적기업’을 고르거나 인증의 유효기간을 고치세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>부문 of a plan.</summary>
    public static string Of(Sector sector) => sector switch
    {
        Sector.General => "일반부문",
        Sector.Public => "공공부문",
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "No words."),
    };
}
