using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Puts what Identity refuses at the field that it is about.</summary>
public static class IdentityRefusals
{
    /// <summary>Adds each error at its field.</summary>
    /// <param name="form">The state of the posted form.</param>
    /// <param name="errors">From Identity.</param>
    /// <param name="login">The field of the login name.</param>
    /// <param name="password">The field of the new password.</param>
    public static void AddRefusals(this ModelStateDictionary form, IEnumerable<IdentityError> errors, string login, string password)
    {
        foreach (var error in errors)
        {
            form.AddModelError(FieldOf(error.Code, login, password), error.Description);
        }
    }

    private static string FieldOf(string code, string login, string password) => code switch
    {
        _ when code.StartsWith("Password", StringComparison.Ordinal) => password,
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => login,
        nameof(IdentityErrorDescriber.InvalidEmail) => "Email",
        _ => "",
    };
}
