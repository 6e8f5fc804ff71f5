using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Intake;

/// <summary>What a clerk keys in beside the applicant's answers.</summary>
public sealed class IntakeForm : IValidatableObject
{
    /// <summary>What the page asks before the applicant's answers, in its order.</summary>
    public static readonly IReadOnlyList<string> First =
        [.. new[] { nameof(Channel), nameof(ReceivedAt), nameof(ProxyName), nameof(ProxyRelation), nameof(ProxyPhone), nameof(LetterSeen), nameof(ApplicantIdentitySeen), nameof(ProxyIdentitySeen) }.Select(f => "Form." + f)];

    /// <summary>What the page asks after them.</summary>
    public static readonly IReadOnlyList<string> Last = [.. new[] { nameof(AgreesToCollection), nameof(AgreesToRecords), nameof(AgreesToContact) }.Select(f => "Form." + f)];

    /// <summary>접수번호, drawn when the form was opened: pressing twice ends with one application.</summary>
    public string Number { get; set; } = "";

    /// <summary>How it came in.</summary>
    [Display(Name = "접수 방법"), Required(ErrorMessage = "접수 방법을 고르세요.")]
    public Channel? Channel { get; set; }

    /// <summary>When it came in, on the office's clock.</summary>
    [Display(Name = "접수일시", Description = "신청서를 받은 날짜와 시각입니다. 우편은 도착한 때입니다. 마감 전에 받았으면 마감 뒤에도 등록할 수 있습니다.")]
    [Required(ErrorMessage = "접수일시를 적어 주세요.")]
    public DateTime? ReceivedAt { get; set; }

    /// <summary>The day of the postmark.</summary>
    [Display(Name = "우편 소인 날짜", Description = "우편을 소인분으로 받는 공고에만 적습니다.")]
    public DateOnly? PostmarkedOn { get; set; }

    /// <summary>필수 동의 as on the paper.</summary>
    [Display(Name = "[필수] 개인정보 수집·이용 동의"), Required(ErrorMessage = "필수 동의를 신청서에 표시된 대로 고르세요.")]
    public bool? AgreesToCollection { get; set; }

    /// <summary>선택 동의 to asking other offices, as on the paper; a paper that does not ask for it has none.</summary>
    [Display(Name = "[선택] 자격을 관계 기관에 확인하는 동의", Description = "신청서에 없으면 고르지 마세요. 동의하지 않은 것으로 적고, 서류로 확인합니다.")]
    public bool? AgreesToRecords { get; set; }

    /// <summary>선택 동의 as on the paper.</summary>
    [Display(Name = "[선택] 다른 일자리 소식 안내 동의"), Required(ErrorMessage = "선택 동의를 신청서에 표시된 대로 고르세요.")]
    public bool? AgreesToContact { get; set; }

    /// <summary>Name of the person with the power of attorney.</summary>
    [Display(Name = "대리인 이름", Description = "대리 접수일 때만 적습니다."), StringLength(PersonName.MaxLength), NoResidentNumber]
    public string? ProxyName { get; set; }

    /// <summary>Relation of that person.</summary>
    [Display(Name = "신청인과의 관계", Description = "예: 딸, 배우자"), StringLength(TypedBy.RelationMaxLength), NoResidentNumber]
    public string? ProxyRelation { get; set; }

    /// <summary>Telephone of that person.</summary>
    [Display(Name = "대리인 전화번호"), StringLength(20), Telephone]
    public string? ProxyPhone { get; set; }

    /// <summary>The 위임장 was seen.</summary>
    [Display(Name = "위임장")]
    public bool LetterSeen { get; set; }

    /// <summary>The applicant's identity card was seen.</summary>
    [Display(Name = "신청인의 신분증")]
    public bool ApplicantIdentitySeen { get; set; }

    /// <summary>The proxy's identity card was seen.</summary>
    [Display(Name = "대리인의 신분증")]
    public bool ProxyIdentitySeen { get; set; }

    /// <summary>The instant of <see cref="ReceivedAt"/>.</summary>
    public DateTime? ReceivedAtUtc => ReceivedAt is { } at ? SeoulTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)) : null;

    /// <summary>Each consent with its answer.</summary>
    public IReadOnlyDictionary<ConsentKind, bool> ConsentAnswers => new Dictionary<ConsentKind, bool>
    {
        [ConsentKind.CollectionAndUse] = AgreesToCollection == true,
        [ConsentKind.RecordsFromOffices] = AgreesToRecords == true,
        [ConsentKind.Contact] = AgreesToContact == true,
    };

    /// <summary>The person with the power of attorney.</summary>
    public TypedBy? Proxy => Channel == Domain.Applications.Channel.Proxy && TelephoneAttribute.Digits(ProxyPhone) is { } digits
        ? new TypedBy(Hangul.Clean(ProxyName), Hangul.Clean(ProxyRelation), digits)
        : null;

    /// <summary>What the clerk saw of that person.</summary>
    public ProxyCheck Seen => new(LetterSeen, ApplicantIdentitySeen, ProxyIdentitySeen);

    /// <summary>An empty form for a visit now, with a number of its own.</summary>
    public static IntakeForm At(DateTime now) => new() { Number = RegisterPaper.Draw(), Channel = Domain.Applications.Channel.Counter, ReceivedAt = now };

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Channel == Domain.Applications.Channel.Online)
        {
            yield return new("접수 방법을 고르세요.", [nameof(Channel)]);
        }
        if (AgreesToCollection == false)
        {
            yield return new("필수 동의가 없으면 접수할 수 없습니다. 신청인에게 동의 여부를 다시 확인해 주세요.", [nameof(AgreesToCollection)]);
        }
        if (Channel != Domain.Applications.Channel.Proxy)
        {
            yield break;
        }
        if (!PersonName.IsPlausible(ProxyName))
        {
            yield return new("대리인 이름을 적어 주세요.", [nameof(ProxyName)]);
        }
        if (string.IsNullOrWhiteSpace(ProxyRelation))
        {
            yield return new("신청인과의 관계를 적어 주세요.", [nameof(ProxyRelation)]);
        }
        if (string.IsNullOrWhiteSpace(ProxyPhone))
        {
            yield return new("대리인 전화번호를 적어 주세요.", [nameof(ProxyPhone)]);
        }
        foreach (var blocker in Seen.ReasonsNotToTake)
        {
            yield return new(IntakeTexts.Of(blocker), [IntakeTexts.FieldOf(blocker) ?? nameof(Channel)]);
        }
    }
}
