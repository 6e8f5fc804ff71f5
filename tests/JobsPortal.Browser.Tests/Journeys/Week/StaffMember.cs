using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <summary>Somebody of the office before one browser that stays open all week. Sessions end within the hour, so each look at the clock may mean signing in again.</summary>
internal sealed class StaffMember(string title, Account account, Window window, FakeClock clock)
{
    private DateTime _signedInAt;

    /// <summary>Who it is on the table: the office and the role.</summary>
    public string Title { get; } = title;

    /// <summary>The name on the screens.</summary>
    public string Name { get; } = account.Name;

    /// <summary>Under which the access records find this person.</summary>
    public int Id { get; } = account.Id;

    /// <summary>The window, signed in.</summary>
    public async Task<Window> AtDeskAsync()
    {
        if (_signedInAt != clock.Now)
        {
            await window.SignInAsync(account.UserName!);
            _signedInAt = clock.Now;
        }
        return window;
    }
}
