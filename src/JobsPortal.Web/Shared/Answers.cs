using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Shared;

/// <summary>The two ways in which a post ends: refused with the same page, or done and sent on.</summary>
public static class Answers
{
    /// <summary>Where the layout finds the sentence that follows a redirect.</summary>
    public const string Flash = "Flash";

    /// <summary>422 with the same page: summary on top, everything typed kept.</summary>
    public static ViewResult Refused(this Controller controller, string view, object? model)
    {
        var answer = controller.View(view, model);
        answer.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return answer;
    }

    /// <summary>Redirects to a page of this portal, which shows <paramref name="text"/> once.</summary>
    public static LocalRedirectResult RedirectWith(this Controller controller, string text, string to)
    {
        controller.TempData[Flash] = text;
        return controller.LocalRedirect(to);
    }

    /// <summary>The address if it stays in this portal, otherwise <paramref name="fallback"/>.</summary>
    public static string LocalOr(this IUrlHelper url, string? returnUrl, string fallback = "/") =>
        url.IsLocalUrl(returnUrl) && returnUrl![0] == '/' ? returnUrl : fallback;
}
