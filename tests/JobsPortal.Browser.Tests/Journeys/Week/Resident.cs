using JobsPortal.Browser.Tests.Kit;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <summary>Somebody who applies, with one browser of their own, with or without an account, with or without e-mail.</summary>
internal sealed class Resident(string name, string phone, string? email, Window window)
{
    private const string Unsure = "확인하지 않고 계속하기";

    private string? _login;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>What stands on the receipt.</summary>
    public Numbers Numbers { get; set; } = new("", "");

    /// <summary>Opens an account and is signed in.</summary>
    public async Task RegisterAsync(string login)
    {
        await window.GoAsync("/account/register");
        await window.FillAsync("로그인 이름", login);
        await window.FillAsync("이름", Name, exact: true);
        await window.FillAsync("비밀번호", Given.Password, exact: true);
        await window.PressAsync("회원가입");
        _login = login;
    }

    /// <summary>Applies and keeps the numbers of the receipt.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="details">What the second page of the form asks; null where there is none.</param>
    public async Task ApplyAsync(int opening, Func<Window, Task>? details)
    {
        await window.GoAsync($"/openings/{opening}");
        await window.FollowAsync("신청하기");
        await window.FollowAsync(_login is null ? "회원가입 없이 신청" : $"{Name} 님으로 신청");
        if (await window.Main.GetByRole(AriaRole.Link, new() { Name = Unsure }).CountAsync() > 0) await window.FollowAsync(Unsure);
        await window.ConsentAsync();
        if (email is not null) await window.FillAsync("이메일", email);
        if (details is null)
        {
            await window.FillAsync("이름", Name, exact: true);
            await window.FillAsync("전화번호", phone, exact: true);
            await window.FillAsync("오시는 인원", "1");
        }
        else
        {
            await window.FillPersonAsync(Name, phone);
            await window.PressAsync(Steps.Next);
            await details(window);
        }
        await window.PressAsync(Steps.Next);
        await window.PressAsync("신청서 제출");
        await window.SeesHeadingAsync("신청이 접수되었습니다");
        Numbers = await window.ReadNumbersAsync();
    }

    /// <summary>The page of the own application: by the numbers, or signed in.</summary>
    public async Task<Window> OnOwnPageAsync()
    {
        if (_login is null)
        {
            await window.LookUpAsync(Numbers);
            return window;
        }
        await window.SignInAsync(_login);
        await window.GoAsync($"/my/{Digits}");
        return window;
    }

    /// <summary>접수번호 as it stands in addresses.</summary>
    public string Digits => string.Concat(Numbers.Receipt.Where(char.IsAsciiDigit));
}
