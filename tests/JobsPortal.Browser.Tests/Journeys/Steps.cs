using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>The numbers that somebody writes down or photographs.</summary>
public sealed record Numbers(string Receipt, string Code);

/// <summary>What people do in several journeys, by the words on the screen.</summary>
internal static class Steps
{
    public const string Next = "저장하고 다음";

    public static readonly DateOnly Birthday = new(1955, 3, 9);

    /// <summary>From home to the page of an opening, by a word of its title.</summary>
    public static async Task FindAsync(this Window person, string title)
    {
        await person.GoAsync("/");
        await person.FillAsync("찾는 말", title);
        await person.PressAsync("찾기");
        await person.FollowAsync(title, exact: true);
        await person.SeesHeadingAsync(title);
    }

    /// <summary>Yes to what is required, no to the rest.</summary>
    public static async Task ConsentAsync(this Window person)
    {
        await person.ChooseAsync("[필수] 개인정보 수집·이용", "동의합니다");
        await person.ChooseAsync("[선택] 다른 일자리 소식 안내", "동의하지 않습니다");
        await person.PressAsync(Next);
    }

    /// <summary>The first page of every form.</summary>
    public static async Task FillPersonAsync(this Window person, string name, string phone = "010-0000-1234")
    {
        await person.FillAsync("이름", name, exact: true);
        await person.FillDateAsync("생년월일", Birthday);
        await person.FillAsync("전화번호", phone, exact: true);
        await person.SelectAsync("사는 동", "상계1동");
    }

    /// <summary>The second page of the form of a public work.</summary>
    public static async Task FillHouseholdAsync(this Window person)
    {
        await person.FillAsync("가구원 수", "2");
        await person.ChooseAsync("가구 소득", "잘 모르겠습니다");
    }

    /// <summary>The second page of the form of a job.</summary>
    public static async Task FillCareerAsync(this Window person, string motive)
    {
        await person.FillAsync("경력", "2015~2020년 아파트 경비");
        await person.FillAsync("지원 동기", motive);
    }

    /// <summary>Reads the numbers of a receipt or of a saved draft.</summary>
    public static async Task<Numbers> ReadNumbersAsync(this Window person) =>
        new(await person.Main.Locator(".receipt .no").InnerTextAsync(), await person.Main.Locator(".receipt .code").InnerTextAsync());

    /// <summary>From home to one's own application, by the numbers.</summary>
    public static async Task LookUpAsync(this Window person, Numbers numbers)
    {
        await person.GoAsync("/");
        await person.FollowAsync("내 신청 확인");
        await person.FillAsync("접수번호", numbers.Receipt);
        await person.FillDateAsync("생년월일", Birthday);
        await person.FillAsync("조회번호", numbers.Code);
        await person.PressAsync("확인하기");
    }
}
