using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>A portal with something behind every address, and one window for each kind of person.</summary>
public sealed partial class District(Chromium chromium) : IAsyncLifetime
{
    private readonly Dictionary<Who, Window> _windows = [];
    private readonly Dictionary<Who, Account> _accounts = [];

    public BrowserPortal Portal { get; } = new();

    public Department Department { get; private set; } = null!;

    public Work Work { get; private set; } = null!;

    private Given Given => Portal.Given;

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        Department = await Given.DepartmentAsync();
        _accounts[Who.Resident] = await Given.ResidentAsync();
        var (officer, approver) = await Given.OfficeAsync();
        (_accounts[Who.Officer], _accounts[Who.Approver]) = (officer, approver);
        _accounts[Who.Clerk] = await Given.StaffAsync(StaffRole.CounterClerk, dong: "1135063000");
        _accounts[Who.Counselor] = await Given.StaffAsync(StaffRole.Counselor);
        _accounts[Who.Administrator] = await Given.StaffAsync(StaffRole.Administrator);
        await ApplyAsync();
        Work = await Work.MakeAsync(Given);
        await PublishAsync();
    }

    /// <summary>That person's account.</summary>
    public int IdOf(Who who) => _accounts[who].Id;

    /// <summary>That person's window; opened and signed in at the first call.</summary>
    public async Task<Window> WindowOfAsync(Who who)
    {
        if (_windows.TryGetValue(who, out var open)) return open;
        var window = await Window.OpenAsync(chromium, Portal, new(Screen.Desk));
        await Axe.CarryAsync(window.Context);
        if (_accounts.TryGetValue(who, out var account)) await window.SignInAsync(account.UserName!);
        return _windows[who] = window;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows.Values) await window.Context.CloseAsync();
        await Portal.DisposeAsync();
    }
}
