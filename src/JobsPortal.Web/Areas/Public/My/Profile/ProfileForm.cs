using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My.Profile;

using Account = Data.Accounts.Account;

/// <summary>What a resident keeps for the next application. Everything is optional.</summary>
public sealed class ProfileForm
{
    /// <summary>Date of birth, of the account.</summary>
    [Display(Name = "생년월일", Description = "예: 1955년 3월 9일")]
    public DateOnly? BirthDate { get; set; }

    /// <summary>Telephone, of the account.</summary>
    [Display(Name = "전화번호", Description = "예: 010-0000-1234"), StringLength(40), ResidentNumberRefused]
    public string? Phone { get; set; }

    /// <summary>E-mail, of the account.</summary>
    [Display(Name = "이메일", Description = "마감 알림도 이 주소로 보내 드립니다."), StringLength(Account.EmailMaxLength), ResidentNumberRefused]
    public string? Email { get; set; }

    /// <summary>Dong of residence.</summary>
    [Display(Name = "사는 동"), StringLength(10), ResidentNumberRefused]
    public string? DongCode { get; set; }

    /// <summary>Careers.</summary>
    [Display(Name = "경력", Description = "한 줄에 하나씩 적어 주세요. 예: ○○아파트 경비, 2015~2020년"), StringLength(ResidentProfile.CareersMaxLength), ResidentNumberRefused]
    public string? Careers { get; set; }

    /// <summary>Certificates.</summary>
    [Display(Name = "자격증", Description = "한 줄에 하나씩 적어 주세요. 예: 요양보호사 2018년"), StringLength(ResidentProfile.CertificatesMaxLength), ResidentNumberRefused]
    public string? Certificates { get; set; }

    /// <summary>Wished occupation.</summary>
    [Display(Name = "하고 싶은 일")]
    public OccupationGroup? Occupation { get; set; }

    /// <summary>Wished dong of work.</summary>
    [Display(Name = "일하고 싶은 동"), StringLength(10), ResidentNumberRefused]
    public string? WishedDong { get; set; }

    /// <summary>What the wished pay is for.</summary>
    [Display(Name = "급여 기준")]
    public PayBasis? PayBasis { get; set; }

    /// <summary>Least pay.</summary>
    [Display(Name = "받고 싶은 급여", Description = "예: 250만, 11,500"), StringLength(30), ResidentNumberRefused]
    public string? PayAtLeast { get; set; }

    /// <summary>Wished hours.</summary>
    [Display(Name = "일하고 싶은 시간", Description = "예: 평일 오전"), StringLength(ResidentProfile.HoursMaxLength), ResidentNumberRefused]
    public string? Hours { get; set; }

    /// <summary>What is kept.</summary>
    public static ProfileForm From(Account account, ResidentProfile? kept) => new()
    {
        BirthDate = account.BirthDate,
        Phone = account.PhoneNumber is { } phone ? PhoneNumber.Format(phone) : null,
        Email = account.Email,
        DongCode = kept?.DongCode,
        Careers = kept?.Careers,
        Certificates = kept?.Certificates,
        Occupation = kept?.Occupation,
        WishedDong = kept?.WishedDong,
        PayBasis = kept?.PayBasis,
        PayAtLeast = kept?.PayAtLeast?.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture),
        Hours = kept?.Hours,
    };

    /// <summary>Says at each field what is wrong with it.</summary>
    public void Check(ModelStateDictionary state, DistrictProfile district, DateOnly today, IStringLocalizer<Web.Texts> texts)
    {
        if (BirthDate is { } birth && (birth > today || birth.Year < 1900)) state.AddModelError("Form." + nameof(BirthDate), texts["생년월일을 확인해 주세요."]);
        if (Typed(Phone) is { } phone && !(PhoneNumber.TryParse(phone, out var digits) && digits.Length <= Account.PhoneMaxLength)) state.AddModelError("Form." + nameof(Phone), texts["전화번호를 010-0000-1234처럼 적어 주세요."]);
        if (Typed(Email) is { } email && !EmailAddress.Fits(email)) state.AddModelError("Form." + nameof(Email), texts["이메일 주소를 name@example.kr 처럼 적어 주세요."]);
        if (Typed(DongCode) is { } dong && district.DongByCode(dong) is null) state.AddModelError("Form." + nameof(DongCode), texts["목록에서 골라 주세요."]);
        if (Typed(WishedDong) is { } wished && district.DongByCode(wished) is null) state.AddModelError("Form." + nameof(WishedDong), texts["목록에서 골라 주세요."]);
        if (Typed(PayAtLeast) is { } pay && !(Won.TryParse(pay, out var won) && won is > 0 and <= ResidentProfile.PayMost)) state.AddModelError("Form." + nameof(PayAtLeast), texts["금액을 250만 또는 11,500처럼 적어 주세요."]);
        if (Typed(PayAtLeast) is not null && PayBasis is null) state.AddModelError("Form." + nameof(PayBasis), texts["시급인지 월급인지 골라 주세요."]);
    }

    /// <summary>The profile as typed.</summary>
    public ProfileDetails ToDetails() => new(
        Lines(Careers), Lines(Certificates), Typed(DongCode), Occupation, Typed(WishedDong), PayBasis, Won.TryParse(PayAtLeast, out var won) && won > 0 ? won : null, Typed(Hours));

    /// <summary>The telephone in digits.</summary>
    public string? PhoneDigits => PhoneNumber.TryParse(Phone, out var digits) ? digits : null;

    /// <summary>The address without blanks around it.</summary>
    public string? Mail => Typed(Email);

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Lines(string? text) => Typed(string.Join(
        '\n', (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
