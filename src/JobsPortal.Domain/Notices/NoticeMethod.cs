namespace JobsPortal.Domain.Notices;

/// <summary>결과 안내 방법: how somebody wants to be told what comes of an application.</summary>
public enum NoticeMethod
{
    /// <summary>이메일.</summary>
    Email,

    /// <summary>전화.</summary>
    Phone,

    /// <summary>문자, through the office's own system.</summary>
    TextMessage,

    /// <summary>우편.</summary>
    Post,

    /// <summary>직접 확인: on the page of the application, nothing is sent.</summary>
    OnPage,
}

/// <summary>The choices of the question, as they stand in the answers.</summary>
public static class NoticeMethods
{
    private static readonly Dictionary<string, NoticeMethod> ByChoice = new()
    {
        ["email"] = NoticeMethod.Email,
        ["phone"] = NoticeMethod.Phone,
        ["text"] = NoticeMethod.TextMessage,
        ["post"] = NoticeMethod.Post,
        ["page"] = NoticeMethod.OnPage,
    };

    /// <summary>Every choice, in the order in which it is asked.</summary>
    public static IReadOnlyList<string> Choices { get; } = [.. ByChoice.Keys];

    /// <summary>The method of a choice; null where nothing was chosen.</summary>
    public static NoticeMethod? Of(string? choice) => choice is not null && ByChoice.TryGetValue(choice, out var method) ? method : null;

    /// <summary>How somebody is told who chose nothing: by mail with an address, otherwise over the telephone.</summary>
    /// <param name="chosen">What was chosen.</param>
    /// <param name="email">The address, if one was given.</param>
    public static NoticeMethod For(NoticeMethod? chosen, string? email) => chosen switch
    {
        null or NoticeMethod.Email => string.IsNullOrEmpty(email) ? NoticeMethod.Phone : NoticeMethod.Email,
        { } method => method,
    };
}
