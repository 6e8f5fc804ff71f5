using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Words;

/// <summary>A group of words and its form; no key for a new one.</summary>
public sealed record WordsPage(string? Key, WordsForm Form)
{
    /// <summary>Where the form is sent.</summary>
    public string Address => Key is null ? "/admin/settings/words/new" : $"/admin/settings/words/{Uri.EscapeDataString(Key)}";
}

/// <summary>A group of words as typed.</summary>
public sealed class WordsForm
{
    /// <summary>The words.</summary>
    [Display(Name = "같은 뜻의 말", Description = "쉼표로 나누어 적습니다. 띄어쓰기는 달라도 찾으므로 한 가지만 적으면 됩니다. 예: 환경미화, 거리청소, 가로청소")]
    [Required(ErrorMessage = "같은 뜻의 말을 적어 주세요."), StringLength(SynonymGroup.TextMaxLength, ErrorMessage = "같은 뜻의 말은 300자 안으로 적어 주세요."), NoResidentNumber]
    public string? Words { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "바꾸는 까닭", Description = "변경 기록에 남습니다."), Required(ErrorMessage = "바꾸는 까닭을 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }
}
