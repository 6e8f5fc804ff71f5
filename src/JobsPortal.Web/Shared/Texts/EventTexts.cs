using JobsPortal.Domain.Applications;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of what happened within a state, made when somebody reads it and in the reader's language.</summary>
public static class EventTexts
{
    /// <summary>What happened, without time and place.</summary>
    public static string NameOf(EventFact fact) => fact == EventFact.InterviewBooked ? "면접 시간 선택" : Of(fact);

    /// <summary>What happened; time and place are {0}.</summary>
    public static string Of(EventFact fact) => fact switch
    {
        EventFact.InterviewBooked => "면접 시간 선택: {0}",
        EventFact.InterviewRefused => "면접에 참석하지 않음",
        EventFact.InterviewNoTimeFits => "맞는 면접 시간이 없음",
        EventFact.InterviewAttended => "면접 참석",
        EventFact.InterviewAbsent => "면접 불참",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No words."),
    };

    /// <summary>What happened, and how staff heard of it.</summary>
    public static string Of(IStringLocalizer<Web.Texts> texts, Happening happened)
    {
        string what = happened.At is { } at ? texts[Of(happened.What), InterviewTexts.Slot(at, happened.Place ?? "")] : texts[Of(happened.What)];
        return happened.Way is { } way ? $"{what} ({texts["{0} 확인", texts[StepTexts.Of(way)].Value].Value})" : what;
    }
}
