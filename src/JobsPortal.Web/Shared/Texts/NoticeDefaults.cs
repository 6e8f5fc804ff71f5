using JobsPortal.Domain.Notices;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>The words of one event.</summary>
/// <param name="Version">0 for the words that come with the portal, otherwise the key of the version.</param>
/// <param name="Subject">Subject with words in braces.</param>
/// <param name="Body">Text with words in braces.</param>
public sealed record NoticeWords(int Version, string Subject, string Body);

/// <summary>The words with which the portal comes, and which event tells whom. Administrators change the words.</summary>
public static class NoticeDefaults
{
    private const string WhereToLook = "{누리집} 누리집의 ‘내 신청 확인’에서 접수번호와 조회번호로 언제든지 확인하실 수 있습니다.";

    private const string OwnStep =
        $$"""
        {이름} 님, {내용}

        공고: {공고}
        접수번호: {접수번호}
        상태: {상태}
        결과 발표 예정일: {발표일}

        {{WhereToLook}}
        문의: {부서} {전화}
        """;

    /// <summary>The words of an event.</summary>
    public static NoticeWords Of(NoticeEvent what) => what switch
    {
        NoticeEvent.Received => new(0, "[{공고}] 신청이 접수되었습니다", OwnStep),
        NoticeEvent.Edited => new(0, "[{공고}] 신청 내용을 고쳤습니다", OwnStep),
        NoticeEvent.Answered => new(0, "[{공고}] 신청 상태가 바뀌었습니다", OwnStep),
        NoticeEvent.Decided => new(0, "[{공고}] 결과를 알려 드립니다",
            $$"""
            {이름} 님, {공고} 결과를 알려 드립니다.

            {내용}

            접수번호: {접수번호}
            {{WhereToLook}}
            결과에 이의가 있거나 궁금한 점이 있으면 {부서}({전화})로 알려 주세요.
            """),
        NoticeEvent.Stepped => new(0, "[{공고}] 신청에 대해 알려 드립니다",
            $$"""
            {이름} 님, {공고}에 대해 알려 드립니다.

            {내용}

            접수번호: {접수번호}
            {{WhereToLook}}
            문의: {부서} {전화}
            """),
        NoticeEvent.OpeningChanged => new(0, "[{누리집}] 신청하신 공고가 바뀌었습니다",
            """
            {이름} 님, 안녕하세요. {누리집}입니다.

            신청하신 ‘{공고}’ 공고가 바뀌었습니다. 신청은 그대로 접수되어 있습니다.

            {내용}

            궁금한 점은 {전화} 번으로 전화해 주세요.
            """),
        NoticeEvent.OpeningWithdrawn => new(0, "[{누리집}] 신청하신 공고가 취소되었습니다",
            """
            {이름} 님, 안녕하세요. {누리집}입니다.

            신청하신 ‘{공고}’ 공고가 취소되었습니다. 불편을 드려 죄송합니다.

            {내용}

            궁금한 점은 {전화} 번으로 전화해 주세요.
            """),
        NoticeEvent.OpeningReposted => new(0, "[{누리집}] 취소되었던 공고를 다시 공고했습니다",
            """
            {이름} 님, 안녕하세요. {누리집}입니다.

            신청하셨다가 취소된 공고를 ‘{공고}’ 이름으로 다시 공고했습니다.

            {내용}

            앞서 내신 신청을 그대로 옮기기를 원하시면 {전화} 번으로 전화해 주세요. 새로 신청하셔도 됩니다.
            """),
        NoticeEvent.CarriedOver => new(0, "[{누리집}] 신청을 재공고로 옮겼습니다",
            """
            {이름} 님, 안녕하세요. {누리집}입니다.

            말씀하신 대로 앞서 내신 신청을 ‘{공고}’ 재공고로 옮겨 접수했습니다.

            {내용}

            조회번호는 {전화} 전화나 창구에서 다시 알려 드립니다.
            """),
        NoticeEvent.ClosingSoon => new(0, "[{공고}] 접수가 곧 끝납니다",
            """
            {이름} 님, 저장하신 ‘{공고}’ 공고의 접수가 곧 끝납니다.

            {내용}

            알림은 공고마다 한 번만 보내 드립니다. 받지 않으시려면 {누리집} 누리집의 ‘내 신청’에서 ‘저장한 공고’를 열어 바꾸세요.
            문의: {전화}
            """),
        NoticeEvent.RoundAsked => new(0, "[{누리집}] 다음 모집 안내를 받으실지 확인해 주세요",
            """
            안녕하세요. {누리집}입니다.

            ‘{공고}’의 다음 모집 안내를 이 주소로 신청하셨습니다. 신청하신 분이 맞으면 아래 주소를 열어 ‘안내 받기’를 눌러 주세요.

            {내용}

            신청하지 않으셨다면 이 이메일은 지우셔도 됩니다. 확인하지 않은 신청은 저절로 지워집니다.
            문의: {전화}
            """),
        NoticeEvent.RoundPublished => new(0, "[{누리집}] 기다리시던 모집이 공고되었습니다",
            """
            안녕하세요. {누리집}입니다.

            ‘{공고}’ 공고가 났습니다.

            {내용}

            다음 모집 안내는 한 번만 보내 드립니다. 그다음 모집도 알고 싶으시면 누리집에서 다시 신청해 주세요.
            문의: {전화}
            """),
        NoticeEvent.ReportAnswered => new(0, "[{공고}] 신고하신 내용을 확인했습니다",
            """
            {이름} 님, ‘{공고}’ 공고를 신고해 주셔서 고맙습니다. 확인한 결과를 알려 드립니다.

            {내용}

            문의: {전화}
            """),
        NoticeEvent.AlertAsked => new(0, "[{누리집}] 새 공고 알림을 받으실지 확인해 주세요",
            """
            안녕하세요. {누리집}입니다.

            이 주소로 새 공고 알림을 신청하셨습니다. 신청하신 분이 맞으면 아래 주소를 열어 ‘알림 받기’를 눌러 주세요. 주소는 3일 동안 쓸 수 있습니다.

            {내용}

            신청하지 않으셨다면 이 이메일은 지우셔도 됩니다. 확인하지 않은 신청은 저절로 지워집니다.
            문의: {전화}
            """),
        NoticeEvent.AlertDigest => new(0, "[{누리집}] 새 공고: {공고}",
            """
            안녕하세요. {누리집}입니다.

            저장하신 조건에 맞는 새 공고를 알려 드립니다.

            {내용}

            문의: {전화}
            """),
        NoticeEvent.AlertWanted => new(0, "[{누리집}] 새 공고 알림을 계속 받으시겠습니까?",
            """
            안녕하세요. {누리집}입니다.

            새 공고 알림을 신청하신 지 1년이 되었습니다. 계속 받으시려면 아래에서 ‘계속 받기’를 눌러 주세요. 30일 동안 누르지 않으시면 알림을 끝내고 저장하신 조건을 지웁니다.

            {내용}

            문의: {전화}
            """),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No words."),
    };

    /// <summary>What an event is called.</summary>
    public static string NameOf(NoticeEvent what) => what switch
    {
        NoticeEvent.Received => "신청 접수",
        NoticeEvent.Edited => "신청 내용 고침",
        NoticeEvent.Answered => "신청인의 취소·참여 의사",
        NoticeEvent.Decided => "결과 통보",
        NoticeEvent.Stepped => "결과 뒤 처리(승계·취소·종료)",
        NoticeEvent.OpeningChanged => "변경공고·정정공고·기간 연장",
        NoticeEvent.OpeningWithdrawn => "취소공고",
        NoticeEvent.OpeningReposted => "재공고",
        NoticeEvent.CarriedOver => "재공고로 신청 옮김",
        NoticeEvent.ClosingSoon => "저장한 공고의 마감 알림",
        NoticeEvent.ReportAnswered => "공고 신고 처리 결과",
        NoticeEvent.RoundAsked => "다음 모집 안내 신청 확인",
        NoticeEvent.RoundPublished => "다음 모집 안내",
        NoticeEvent.AlertAsked => "새 공고 알림 신청 확인",
        NoticeEvent.AlertDigest => "새 공고 알림",
        NoticeEvent.AlertWanted => "새 공고 알림을 계속 받을지",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No words."),
    };

    /// <summary>Whom it tells, by which way.</summary>
    public static string ToWhom(NoticeEvent what) => what switch
    {
        NoticeEvent.Received or NoticeEvent.Edited or NoticeEvent.Answered => "이메일을 적은 신청인에게 이메일로(다른 분은 화면과 접수증으로 확인)",
        NoticeEvent.Stepped => "그 신청인에게, 고른 안내 방법으로",
        NoticeEvent.Decided => "선발(안)에 담긴 모든 신청인에게, 고른 안내 방법으로",
        NoticeEvent.OpeningReposted => "취소된 공고에 신청이 살아 있던 모든 신청인에게, 고른 안내 방법으로",
        NoticeEvent.CarriedOver => "재공고로 신청을 옮긴 신청인에게, 고른 안내 방법으로",
        NoticeEvent.ReportAnswered => "로그인하고 신고한 회원에게 이메일로(이메일이 없으면 ‘내 신청’ 화면에)",
        NoticeEvent.RoundAsked => "다음 모집 안내를 이메일로 신청한 분에게",
        NoticeEvent.AlertAsked => "새 공고 알림을 이메일로 신청한 분에게",
        NoticeEvent.AlertDigest => "새 공고 알림을 신청하고 이메일을 확인한 분에게(회원은 이메일이 없으면 ‘내 신청’ 화면에)",
        NoticeEvent.AlertWanted => "새 공고 알림을 1년 동안 받은 분에게",
        NoticeEvent.RoundPublished => "그 사업의 다음 모집 안내를 신청하고 이메일을 확인한 분에게",
        NoticeEvent.ClosingSoon => "공고를 저장하고 마감 알림을 켠 회원에게 이메일로(이메일이 없으면 ‘내 신청’ 화면에)",
        NoticeEvent.OpeningChanged or NoticeEvent.OpeningWithdrawn => "신청이 살아 있는 모든 신청인에게, 고른 안내 방법으로",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No words."),
    };

    /// <summary>What {내용} is in a preview.</summary>
    public static string SampleOf(NoticeEvent what) => what switch
    {
        NoticeEvent.Received => "신청이 접수되었습니다.",
        NoticeEvent.Edited => "신청 내용이 새로 저장되었습니다.",
        NoticeEvent.Answered => "요청하신 대로 처리했습니다.",
        NoticeEvent.Decided => "선발되셨습니다. 12. 1.(화) 18시까지 참여 여부를 알려 주세요.",
        NoticeEvent.Stepped => "빈자리가 나서 선발되셨습니다. 12. 1.(화) 18시까지 참여 여부를 알려 주세요.",
        NoticeEvent.OpeningChanged => "변경공고(11. 20.)\n- 모집인원: 10명 → 12명\n\n사유: 예산이 늘었습니다.",
        NoticeEvent.OpeningReposted => "공고 보기: https://jobs.example/openings/12",
        NoticeEvent.CarriedOver => "새 접수번호: 123-456-7890",
        NoticeEvent.ReportAnswered => "급여 표시가 잘못되어 정정공고했습니다.",
        NoticeEvent.RoundAsked => "https://jobs.example/round-signups/…",
        NoticeEvent.RoundPublished => "접수 기간: 11. 20.(금) 9시 ~ 11. 30.(월) 18시\n공고 보기: https://jobs.example/openings/12\n신청 지우기: https://jobs.example/round-signups/…",
        NoticeEvent.AlertAsked => "https://jobs.example/alerts/…",
        NoticeEvent.AlertDigest => "1. 동행일자리 참여자 모집\n   노원구청 · 상계1동 · 시급 11,500원\n   11. 30.(월) 18시까지\n   찾은 조건: 청소 · 상계1동\n   https://jobs.example/openings/12\n\n알림 바꾸기: https://jobs.example/alerts/…\n알림 그만 받기: https://jobs.example/alerts/…/unsubscribe",
        NoticeEvent.AlertWanted => "https://jobs.example/alerts/…",
        NoticeEvent.ClosingSoon => "11. 30.(월) 18시까지 신청하실 수 있습니다.",
        NoticeEvent.OpeningWithdrawn => "취소 사유: 예산이 바뀌어 취소합니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No words."),
    };

    /// <summary>Why words cannot be kept.</summary>
    public static string Of(TemplateFault fault) => fault switch
    {
        TemplateFault.SubjectMissing => "제목을 입력하세요.",
        TemplateFault.BodyMissing => "본문을 입력하세요.",
        TemplateFault.SubjectTooLong => $"제목을 한 줄, {NoticeTemplate.SubjectMaxLength}자까지 적어 주세요.",
        TemplateFault.BodyTooLong => $"본문을 {NoticeTemplate.BodyMaxLength:#,0}자까지 적어 주세요.",
        TemplateFault.UnknownWord => "중괄호 안에 쓸 수 없는 말이 있습니다. 쓸 수 있는 말을 확인해 주세요.",
        TemplateFault.MessageMissing => "본문에 {내용}이 있어야 합니다. 신청인이 무슨 일인지 알 수 있어야 합니다.",
        TemplateFault.ResidentNumber => "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>Whether a fault is about the subject; the others are about the text.</summary>
    public static bool IsAboutSubject(TemplateFault fault) => fault is TemplateFault.SubjectMissing or TemplateFault.SubjectTooLong;
}
