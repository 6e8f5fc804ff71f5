using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Jobs;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 알림 on their way; pages put them through <c>L</c>.</summary>
public static class NoticeTexts
{
    /// <summary>Said after 다시 보내기.</summary>
    public const string SentAgain = "다시 보냅니다. 잠시 뒤에 결과를 확인하세요.";

    /// <summary>Said after 전화 통보로 바꾸기.</summary>
    public const string ToBeCalled = "전화 통보 명단으로 옮겼습니다.";

    /// <summary>Said after a line of the call list was ticked off.</summary>
    public const string TickedOff = "알렸다고 기록했습니다.";

    /// <summary>Said after 부재.</summary>
    public const string NotReached = "부재를 기록했습니다.";

    /// <summary>Said where the words or their recipients are others than those that were shown.</summary>
    public const string NotAsShown = "알릴 내용이나 받는 사람이 바뀌었습니다. 아래 내용을 확인하고 다시 눌러 주세요.";

    /// <summary>Where a notice is.</summary>
    public static string Of(NoticeStatus status) => status switch
    {
        NoticeStatus.Waiting => "보내는 중",
        NoticeStatus.Sent => "보냄",
        NoticeStatus.DeadLetter => "발송 실패",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>Why nothing was done.</summary>
    public static string Of(NoticeBlocker blocker) => blocker switch
    {
        NoticeBlocker.WrongState => "그사이 보냈거나 다른 사람이 처리한 알림입니다. 지금 상태를 확인하세요.",
        NoticeBlocker.PhoneMissing => "전화번호가 없어 전화 통보 명단으로 옮길 수 없습니다.",
        NoticeBlocker.CalledMeanwhile => "그사이 다른 사람이 전화한 기록을 남겼습니다. 기록을 확인하고 다시 눌러 주세요.",
        NoticeBlocker.AbsentThreeTimes => "이미 세 번 전화를 받지 않으셨습니다. 우편으로 보내 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>결과 안내 방법.</summary>
    public static string Of(NoticeMethod method) => method switch
    {
        NoticeMethod.Email => "이메일",
        NoticeMethod.Phone => "전화",
        NoticeMethod.TextMessage => "문자",
        NoticeMethod.Post => "우편",
        NoticeMethod.OnPage => "직접 확인",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No words."),
    };

    /// <summary>
    /// What a notice is about, for whoever reads the list of notices in another language: the notice itself was sent in Korean and stays so.
    /// </summary>
    public static string TitleOf(NoticeEvent what) => what switch
    {
        NoticeEvent.Received => "신청이 접수되었다는 알림",
        NoticeEvent.Edited => "신청 내용이 바뀌었다는 알림",
        NoticeEvent.Answered => "신청 상태가 바뀌었다는 알림",
        NoticeEvent.Decided => "결과 알림",
        NoticeEvent.Stepped => "신청 진행 알림",
        NoticeEvent.OpeningChanged => "신청하신 공고가 바뀌었다는 알림",
        NoticeEvent.OpeningWithdrawn => "신청하신 공고가 취소되었다는 알림",
        NoticeEvent.OpeningReposted => "취소되었던 공고를 다시 공고했다는 알림",
        NoticeEvent.CarriedOver => "신청을 재공고로 옮겼다는 알림",
        NoticeEvent.ClosingSoon => "저장한 공고의 접수가 곧 끝난다는 알림",
        NoticeEvent.RoundAsked => "다음 모집 안내 신청 확인",
        NoticeEvent.RoundPublished => "다음 모집 안내",
        NoticeEvent.AlertAsked => "새 공고 알림 신청 확인",
        NoticeEvent.AlertDigest => "새 공고 알림",
        NoticeEvent.AlertWanted => "새 공고 알림을 계속 받으실지 확인",
        NoticeEvent.ReportAnswered => "신고하신 공고에 대한 답",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No words."),
    };

    /// <summary>The title of a notice in the reader's language; the subject as it was sent where the page is Korean.</summary>
    public static Microsoft.AspNetCore.Html.IHtmlContent Title(NoticeEvent? what, string subject) =>
        Language.IsEnglish && what is { } known ? Language.Written(Language.Say(TitleOf(known))) : Language.Written(subject);

    /// <summary>How its person was told.</summary>
    public static string Told(OutboxChannel channel) => channel switch
    {
        OutboxChannel.Email => "이메일로 보내 드린 내용",
        OutboxChannel.CallList => "직원이 알려 드리는 내용",
        OutboxChannel.OnPage => "이 화면에서 확인하시는 내용",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No words."),
    };

    /// <summary>Why a mail was not taken, from what the deliverer keeps with it.</summary>
    public static string WhyNot(string? kept) => kept switch
    {
        null or "" => "아직 보내지 않음",
        MailFault.Folder => "메일 폴더에 쓸 수 없음",
        MailFault.Connection => "메일 서버에 연결되지 않음",
        MailFault.Silence => "메일 서버가 대답하지 않음",
        MailFault.Tls => "메일 서버와 암호화 연결을 맺지 못함",
        MailFault.SignIn or "530" or "534" or "535" or "538" => "메일 서버에 로그인하지 못함(설정 확인)",
        MailFault.Protocol => "메일 서버의 응답을 알 수 없음",
        MailFault.Address => "보낼 수 없는 이메일 주소",
        "550" or "551" or "553" => "받는 사람의 주소를 메일 서버가 거절함",
        "552" => "받는 사람의 메일함이 가득 참",
        ['4', ..] => "메일 서버가 지금은 받지 않음",
        _ => "메일 서버가 거절함",
    };

    /// <summary>An address as lists show it: <c>k***@mail.example</c>.</summary>
    public static string Masked(string address) =>
        address.LastIndexOf('@') is > 0 and var at ? address[..1] + "***" + address[at..] : "***";
}
