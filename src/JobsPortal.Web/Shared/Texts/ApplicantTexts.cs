using JobsPortal.Domain.Applications;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of looking for applicants.</summary>
public static class ApplicantTexts
{
    /// <summary>Why what was typed finds nobody.</summary>
    public static string Of(ApplicantKeyBlocker blocker) => blocker switch
    {
        ApplicantKeyBlocker.Missing => "접수번호, 이름 또는 전화번호 뒤 네 자리를 입력하세요.",
        ApplicantKeyBlocker.DigitsWrong => "숫자는 접수번호 10자리 또는 전화번호 뒤 네 자리로 입력하세요.",
        ApplicantKeyBlocker.PhoneTooLong => "전화번호는 뒤 네 자리만 입력하세요.",
        ApplicantKeyBlocker.NameTooShort => "이름은 한글이나 영문으로 두 글자 이상 입력하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>Why two applications may be the same person's.</summary>
    public static string Of(Resemblance resemblance) => resemblance switch
    {
        Resemblance.NameAndBirthDate => "이름과 생년월일이 같고 전화번호가 다릅니다.",
        Resemblance.NameAndPhone => "이름과 전화번호가 같고 생년월일이 다르거나 없습니다.",
        Resemblance.BirthDateAndPhone => "생년월일과 전화번호가 같고 이름이 다릅니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(resemblance), resemblance, "No sentence."),
    };
}
