using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Tests.Kit;

public static class SignedIn
{
    /// <summary>A browser in which <paramref name="account"/> has signed in through the form.</summary>
    public static async Task<Visitor> AsAsync(this PortalApp app, Account account)
    {
        var visitor = app.NewVisitor();
        var answer = await visitor.SignInAsync(account.UserName!);
        Assert.True(answer.RedirectsTo is not null, $"{account.UserName} could not sign in: {(int)answer.Status} {answer.Text}");
        return visitor;
    }

    /// <summary>A browser of a new member of staff.</summary>
    public static async Task<Visitor> AsStaffAsync(this PortalApp app, StaffRole role, string department = "일자리경제과", string? dong = null) =>
        await app.AsAsync(await app.Given.StaffAsync(role, department, dong));

    /// <summary>A browser of a new resident with an account.</summary>
    public static async Task<Visitor> AsResidentAsync(this PortalApp app) => await app.AsAsync(await app.Given.ResidentAsync());
}
