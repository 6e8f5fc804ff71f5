using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Alerts;

/// <summary>Conditions of a saved search as a form, and for whom it is saved first how to reach them.</summary>
public sealed class SavedSearchForm
{
    /// <summary>The words.</summary>
    [Display(Name = "찾는 말", Description = "예: 청소, 경비, 동행일자리. 이름이나 전화번호는 적지 마세요."), StringLength(SavedSearch.WordsMaxLength), ResidentNumberRefused]
    public string? Words { get; set; }

    /// <summary>그대로 찾기.</summary>
    [Display(Name = "찾는 방법")]
    public bool IsExact { get; set; }

    /// <summary>Kinds.</summary>
    [Display(Name = "구분")]
    public List<OpeningKind> Kinds { get; set; } = [];

    /// <summary>Groups of occupations.</summary>
    [Display(Name = "직종")]
    public List<OccupationGroup> Occupations { get; set; } = [];

    /// <summary>Codes of dongs.</summary>
    [Display(Name = "동네")]
    public List<string> Dongs { get; set; } = [];

    /// <summary>Contracts.</summary>
    [Display(Name = "고용형태")]
    public List<EmploymentType> Employments { get; set; } = [];

    /// <summary>What is paid for.</summary>
    [Display(Name = "급여 기준")]
    public PayBasis? PayBasis { get; set; }

    /// <summary>The least amount.</summary>
    [Display(Name = "이 금액 이상", Description = "위에서 시급, 월급 같은 기준을 고르고 적어 주세요. 예: 250만"), StringLength(30), ResidentNumberRefused]
    public string? PayAtLeast { get; set; }

    /// <summary>How often.</summary>
    [Display(Name = "알림을 받을 때")]
    public AlertFrequency Frequency { get; set; }

    /// <summary>The address of somebody without an account.</summary>
    [Display(Name = "이메일", Description = "확인하는 이메일을 먼저 보내 드립니다."), StringLength(EmailAddress.MaxLength), ResidentNumberRefused]
    public string? Email { get; set; }

    /// <summary>Whether the consent was given.</summary>
    [Display(Name = "개인정보 수집·이용에 동의하십니까?")]
    public bool Agrees { get; set; }

    /// <summary>What the list was asked for.</summary>
    public static SavedSearchForm From(OpeningFilters f) => new()
    {
        Words = f.Q,
        IsExact = f.IsExact,
        Kinds = [.. f.Kinds],
        Occupations = [.. f.Occupations],
        Dongs = [.. f.Dongs.Select(d => d.Code)],
        Employments = [.. f.Employments],
        PayBasis = f.PayBasis,
        PayAtLeast = f.PayBasis is null ? null : f.PayAtLeast?.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>A saved search.</summary>
    public static SavedSearchForm From(SearchConditions c) => new()
    {
        Words = c.Words,
        IsExact = c.IsExact,
        Kinds = [.. c.Kinds],
        Occupations = [.. c.Occupations],
        Dongs = [.. c.Dongs],
        Employments = [.. c.Employments],
        PayBasis = c.PayBasis,
        PayAtLeast = c.PayAtLeast?.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>Says at each field what is wrong with it.</summary>
    public void Check(ModelStateDictionary state, DistrictProfile district, IStringLocalizer<Web.Texts> texts)
    {
        if (Dongs.Any(d => district.DongByCode(d) is null)) state.AddModelError("Form." + nameof(Dongs), texts["목록에서 골라 주세요."]);
        if (string.IsNullOrWhiteSpace(PayAtLeast)) return;
        if (!(Won.TryParse(PayAtLeast, out var won) && won is > 0 and <= SearchConditions.PayMost)) state.AddModelError("Form." + nameof(PayAtLeast), texts["금액을 250만 또는 11,500처럼 적어 주세요."]);
        if (PayBasis is null) state.AddModelError("Form." + nameof(PayBasis), texts[AlertTexts.Of(AlertBlocker.PayBasisMissing)]);
    }

    /// <summary>Says why the conditions were not saved, where it belongs.</summary>
    public static void Refuse(ModelStateDictionary state, AlertBlocker blocker, IStringLocalizer<Web.Texts> texts) =>
        state.AddModelError("Form." + (blocker == AlertBlocker.PayBasisMissing ? nameof(PayBasis) : nameof(Words)), texts[AlertTexts.Of(blocker)]);

    /// <summary>The conditions as typed.</summary>
    public SearchConditions ToConditions() => new()
    {
        Words = Hangul.Clean(Words).Replace('\n', ' '),
        IsExact = IsExact,
        Kinds = [.. Kinds.Distinct()],
        Occupations = [.. Occupations.Distinct()],
        Dongs = [.. Dongs.Distinct()],
        Employments = [.. Employments.Distinct()],
        PayBasis = PayBasis,
        PayAtLeast = Won.TryParse(PayAtLeast, out var won) && won > 0 ? won : null,
    };
}
