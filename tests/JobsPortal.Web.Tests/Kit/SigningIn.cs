namespace JobsPortal.Web.Tests.Kit;

/// <summary>Signing in with the accounts that <see cref="Given"/> makes.</summary>
public static class SigningIn
{
    /// <summary>Signs in through the form, as anybody does.</summary>
    public static async Task<Page> SignInAsync(this Visitor visitor, string login, string password = Given.Password)
    {
        var page = await visitor.VisitAsync("/account/sign-in");
        var form = Html.Form(page, "로그인");
        return await visitor.SubmitAsync(page, new()
        {
            [Html.NameOf(form, "input[autocomplete~=username]")] = login,
            [Html.NameOf(form, "input[type=password]")] = password,
        }, "로그인");
    }
}
