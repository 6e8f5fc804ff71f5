using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>One page of a 선발(안) as it is typed.</summary>
public sealed class DecisionForm
{
    /// <summary>What the officer has seen.</summary>
    public Guid Version { get; set; }

    /// <summary>The page of the list.</summary>
    public int Page { get; set; }

    /// <summary>By when selected people must answer, on the office's clock.</summary>
    [Display(Name = "참여 여부 회신 기한", Description = "선발된 사람이 참여 여부를 알려 줄 날짜와 시각입니다. 예: 2026년 12월 1일 18:00")]
    public DateTime? ReplyDue { get; set; }

    /// <summary>Last day on which a rank on the waiting list holds.</summary>
    [Display(Name = "예비순번 유효기간", Description = "이 날까지 빈자리가 나면 순서대로 승계합니다. 비워 두면 기한이 없습니다.")]
    public DateOnly? WaitlistUntil { get; set; }

    /// <summary>One row for each application.</summary>
    public List<DecisionRowForm> Rows { get; set; } = [];

    /// <summary>The instant of <see cref="ReplyDue"/>.</summary>
    public DateTime? ReplyDueAt => ReplyDue is { } due ? SeoulTime.At(DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due)) : null;

    /// <summary>Says in every refusal of a row whose it is: a page has a hundred of them.</summary>
    public void NameRows(ModelStateDictionary page, string prefix)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var who = ReceiptNumber.TryParse(Rows[i].Number, out var number) ? ReceiptNumber.Format(number) : "";
            foreach (var (_, entry) in page.FindKeysWithPrefix($"{prefix}.{nameof(Rows)}[{i}]").Where(e => e.Value.Errors.Count > 0).ToList())
            {
                string[] sentences = [.. entry.Errors.Select(e => $"{who}: {e.ErrorMessage}")];
                entry.Errors.Clear();
                foreach (var sentence in sentences) entry.Errors.Add(sentence);
            }
        }
    }

    /// <summary>The form as it is saved now.</summary>
    public static DecisionForm From(DecisionBatch batch, IEnumerable<DecisionLine> lines, int page) => new()
    {
        Version = batch.Version,
        Page = page,
        ReplyDue = batch.ReplyDueAt is { } due ? SeoulTime.ToSeoul(due) : null,
        WaitlistUntil = batch.WaitlistUntil,
        Rows = [.. lines.Select(l => new DecisionRowForm { Number = l.Number, Outcome = l.Outcome, Rank = l.Rank, Reason = l.Reason, Note = l.Note, SecondChoice = l.TakesSecondChoice })],
    };
}

/// <summary>What is decided on one application, as it is typed.</summary>
public sealed class DecisionRowForm
{
    /// <summary>접수번호.</summary>
    public string Number { get; set; } = "";

    /// <summary>선발, 예비, 미선발, 부적격; nothing leaves the application undecided.</summary>
    [Display(Name = "결과")]
    public ApplicationStatus? Outcome { get; set; }

    /// <summary>Place on the waiting list.</summary>
    [Display(Name = "예비순번"), Range(1, 10_000, ErrorMessage = "예비순번은 1 이상의 숫자로 적어 주세요.")]
    public int? Rank { get; set; }

    /// <summary>Coded reason of 미선발 and 부적격.</summary>
    [Display(Name = "사유")]
    public DecisionReason? Reason { get; set; }

    /// <summary>Told to the applicant.</summary>
    [Display(Name = "신청인에게 알리는 말"), StringLength(Application.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>2지망: the place, or the rank, is of the second choice of unit.</summary>
    [Display(Name = "2지망 모집단위로")]
    public bool SecondChoice { get; set; }

    /// <summary>What the rules read.</summary>
    public DecisionEntry ToEntry() => new(Number, Outcome, Rank, Reason, TypedText.Kept(Note)) { SecondChoice = SecondChoice };
}
