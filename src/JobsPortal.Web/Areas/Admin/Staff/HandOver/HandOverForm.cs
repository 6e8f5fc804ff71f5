using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Staff.HandOver;

/// <summary>One thing that can be handed over.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Note">Where it stands and what runs in it, already in words.</param>
/// <param name="DepartmentId">The department it belongs to.</param>
/// <param name="Department">That department's name.</param>
public sealed record HandoverThing(HandoverKind Kind, int Id, string Title, string Note, int DepartmentId, string Department)
{
    /// <summary>What the form sends for it.</summary>
    public string Key => FormattableString.Invariant($"{Kind}-{Id}");

    /// <summary>As it is written down.</summary>
    public HandoverItem ToItem() => new(Kind, Id, Title);
}

/// <summary>The list with its tick boxes.</summary>
/// <param name="Things">What can be handed over.</param>
/// <param name="Chosen">Keys of what is ticked.</param>
public sealed record HandoverList(IReadOnlyList<HandoverThing> Things, IReadOnlyCollection<string> Chosen);

/// <summary>What goes to whom, and what becomes of the person.</summary>
public sealed class HandOverForm
{
    /// <summary>Keys of what was chosen.</summary>
    [Display(Name = "넘길 일")]
    public List<string> Things { get; set; } = [];

    /// <summary>Who takes it over.</summary>
    [Display(Name = "받는 사람", Description = "같은 부서의 담당자만 나옵니다.")]
    public int? ToAccountId { get; set; }

    /// <summary>What becomes of the person.</summary>
    [Display(Name = "넘긴 뒤"), EnumDataType(typeof(Afterwards))]
    public Afterwards Afterwards { get; set; }

    /// <summary>The department in which the person works from now on.</summary>
    [Display(Name = "옮겨 갈 부서")]
    public int? DestinationId { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "사유", Description = "예: 2026년 하반기 정기 인사"), Required(ErrorMessage = "사유를 입력하세요."), StringLength(Handover.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }
}

/// <summary>The page: the list first, then to whom.</summary>
/// <param name="Person">Who hands over.</param>
/// <param name="Things">Everything the person is responsible for.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Receivers">Who can take it.</param>
/// <param name="Departments">Departments of today.</param>
public sealed record HandOverPage(StaffLine Person, IReadOnlyList<HandoverThing> Things, HandOverForm Form, IReadOnlyList<Choice> Receivers, IReadOnlyList<Choice> Departments)
{
    /// <summary>What can become of the person.</summary>
    public static IReadOnlyList<Choice> Ends { get; } =
        [.. Enum.GetValues<Afterwards>().Select(a => new Choice(a.ToString(), HandoverTexts.Of(a), HandoverTexts.HintOf(a)))];
}
