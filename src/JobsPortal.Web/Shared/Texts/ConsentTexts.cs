using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>What somebody agrees to (개인정보 보호법 §15②: purpose, items, period, right to refuse and its effect).</summary>
/// <param name="Title">The consent, with 필수 or 선택.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Items">What is collected.</param>
/// <param name="Period">How long it is kept.</param>
/// <param name="Refusal">The right to refuse, and what follows.</param>
public sealed record ConsentText(string Title, string Purpose, string Items, string Period, string Refusal);

/// <summary>The words of every consent. A change of them changes <see cref="Consents.TextVersion"/>.</summary>
public static class ConsentTexts
{
    /// <summary>Answer of somebody who agrees.</summary>
    public const string Yes = "yes";

    /// <summary>Answer of somebody who refuses.</summary>
    public const string No = "no";

    /// <summary>Somebody else may type, or bring the paper: who it was is kept with the application.</summary>
    private const string Typist = ", (대신 입력하거나 대리로 내신 분이 있으면) 그분의 이름·관계·전화번호";

    private static readonly Dictionary<OpeningKind, string> Items = new()
    {
        [OpeningKind.Job] = "이름, 생년월일, 전화번호, 사는 동, 경력, 지원 동기, 결과 안내 방법, (적으신 경우) 이메일과 우편 받으실 주소" + Typist,
        [OpeningKind.PublicWork] = "이름, 생년월일, 전화번호, 사는 동, 가구원 수, 가구 소득 구간, 참여가 제한되는 경우, 희망하는 곳, 결과 안내 방법, (적으신 경우) 이메일과 우편 받으실 주소" + Typist,
        [OpeningKind.Event] = "이름, 전화번호, 오시는 인원, (적으신 경우) 이메일" + Typist,
    };

    private static readonly Dictionary<OpeningKind, string> Periods = new()
    {
        [OpeningKind.Job] = "채용되지 않으면 결과가 정해지고 180일까지, 채용되면 근무가 확정되고 3년까지",
        [OpeningKind.PublicWork] = "선발되지 않으면 결과가 정해지고 180일까지, 참여하시면 참여가 끝나고 3년까지",
        [OpeningKind.Event] = "접수가 끝나고 1년까지",
    };

    /// <summary>The words of one consent for one kind of opening.</summary>
    public static ConsentText Of(ConsentKind consent, OpeningKind kind) => consent switch
    {
        ConsentKind.CollectionAndUse => new(
            "[필수] 개인정보 수집·이용",
            "신청 접수, 자격 확인, 선발과 결과 안내",
            Items[kind],
            Periods[kind],
            "동의하지 않으실 수 있습니다. 다만 동의하지 않으면 온라인으로는 신청할 수 없고, 동주민센터에서 상담해 드립니다."),
        ConsentKind.RecordsFromOffices => new(
            "[선택] 자격을 관계 기관에 확인",
            "신청 자격과 반복 참여를 관계 기관의 행정정보로 확인(서류를 대신함)",
            "관계 기관에 보내는 것: 이름, 생년월일, 접수번호. 받는 것: 자격에 맞는지와 참여 이력",
            "확인이 끝나고 신청서와 함께 지울 때까지",
            "동의하지 않으실 수 있습니다. 동의하지 않으면 자격을 보여 주는 서류를 직접 내셔야 합니다."),
        ConsentKind.Contact => new(
            "[선택] 다른 일자리 소식 안내",
            "다음 모집이나 비슷한 일자리를 전화나 이메일로 알려 드림",
            "이름, 전화번호, (적으신 경우) 이메일",
            "동의하신 날부터 1년까지",
            "동의하지 않으실 수 있습니다. 동의하지 않아도 신청과 선발에는 아무 영향이 없습니다."),
        _ => throw new ArgumentOutOfRangeException(nameof(consent)),
    };
}
