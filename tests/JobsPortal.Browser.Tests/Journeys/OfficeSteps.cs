using JobsPortal.Browser.Tests.Kit;

namespace JobsPortal.Browser.Tests.Journeys;

/// <summary>An opening as an officer types it.</summary>
/// <param name="Kind">공공일자리, 채용 or 설명회·행사.</param>
/// <param name="Title">The title.</param>
/// <param name="Program">Its programme.</param>
/// <param name="Headcount">How many people.</param>
/// <param name="Opens">First day of the window.</param>
/// <param name="Closes">Last day of the window, until 18:00.</param>
/// <param name="Results">결과 발표 예정일.</param>
/// <param name="Starts">First day of work, or of the event.</param>
public sealed record TypedOpening(string Kind, string Title, string Program, int Headcount, DateOnly Opens, DateOnly Closes, DateOnly Results, DateOnly Starts)
{
    /// <summary>What is done.</summary>
    public string Description { get; init; } = "골목과 공원을 가꿉니다.";

    /// <summary>What is brought, one document a line.</summary>
    public string Documents { get; init; } = "";

    /// <summary>Last day of work; null for an event.</summary>
    public DateOnly? Ends { get; init; }
}

/// <summary>What officers and approvers do in several journeys, by the words on the screen. Each begins wherever the window stands.</summary>
internal static class OfficeSteps
{
    /// <summary>From the menu to an opening that waits for the approver; tells the end of its address.</summary>
    public static async Task<int> DraftAsync(this Window officer, TypedOpening opening)
    {
        await officer.FollowAsync("공고", exact: true);
        await officer.FollowAsync("공고 쓰기");
        await officer.FollowAsync(opening.Kind);
        await officer.FillAsync("공고 제목", opening.Title);
        await officer.FillAsync("하는 일(내용)", opening.Description);
        await officer.SelectAsync("사업", opening.Program);
        await officer.FillAsync("채용하는 곳", "노원구청");
        await officer.FillAsync("문의 전화번호", "02-0000-1234");
        await officer.FillAsync("모집인원", $"{opening.Headcount}");
        await officer.FillAsync("일하는 곳(장소)", "상계1동 일대");
        await officer.FillAsync("일하는 시간", "월~금 9:00~14:00");
        if (opening.Ends is { } last)
        {
            await officer.FillAsync("주 소정근로시간", "25");
            await officer.SelectAsync("고용형태", "계약직 시간제");
            await officer.SelectAsync("급여의 종류", "시급");
            await officer.FillAsync("금액(최저)", "10,700");
            await officer.FillDateAsync("근무 종료일", last);
        }
        await officer.FillDateAsync("접수 시작일", opening.Opens);
        await officer.FillWindowAsync(opening.Closes, opening.Results);
        await officer.FillDateAsync("근무 시작일", opening.Starts);
        if (opening.Documents.Length > 0) await officer.FillAsync("준비할 서류", opening.Documents);
        return await officer.SendToApproverAsync(opening.Title);
    }

    /// <summary>The end of the window, and by when there are results.</summary>
    public static async Task FillWindowAsync(this Window officer, DateOnly closes, DateOnly results)
    {
        await officer.FillDateAsync("접수 마감일", closes);
        await officer.FillAsync("접수 마감 시각", "18:00");
        await officer.FillDateAsync("결과 발표 예정일", results);
    }

    /// <summary>Saves the form of an opening and asks for approval.</summary>
    public static async Task<int> SendToApproverAsync(this Window officer, string title)
    {
        await officer.PressAsync("저장하고 확인");
        await officer.SeesHeadingAsync(title);
        await officer.SeesAsync("승인을 요청할 수 있습니다");
        await officer.FollowAsync("승인 요청", exact: true);
        await officer.PressAsync("승인 요청");
        await officer.SeesHeadingAsync(title);
        return int.Parse(new Uri(officer.Page.Url).Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>게시 승인, from what waits on the staff home.</summary>
    public static async Task ApproveAsync(this Window approver, string title, DateOnly today)
    {
        await approver.GoAsync("/admin");
        await approver.FollowAsync(title);
        await approver.FollowAsync("승인", exact: true);
        await approver.FillDocumentAsync(today);
        await approver.PressAsync("승인");
        await approver.SeesHeadingAsync(title);
    }

    /// <summary>The office's document behind an approval.</summary>
    public static async Task FillDocumentAsync(this Window approver, DateOnly today)
    {
        await approver.FillAsync("결재문서 번호", "일자리경제과-1234");
        await approver.FillDateAsync("시행일", today);
    }

    /// <summary>선발(안) of one opening, from the menu; what is told of whom is typed by <paramref name="rows"/>.</summary>
    public static async Task DraftDecisionsAsync(this Window officer, string title, DateOnly replyBy, Func<Window, Task> rows)
    {
        await officer.GoAsync("/admin");
        await officer.FollowAsync("신청", exact: true);
        await officer.SelectAsync("공고", title);
        await officer.PressAsync("찾기");
        await officer.PressAsync("선발(안) 작성");
        await rows(officer);
        await officer.FillTimeAsync("회신 기한", replyBy, "18:00");
        await officer.PressAsync("임시저장");
        await officer.FollowAsync("승인 요청", exact: true);
        await officer.PressAsync("승인 요청");
        await officer.SeesAsync("승인 대기");
    }

    /// <summary>결과 통보 of what waits for the approver.</summary>
    public static async Task ReleaseAsync(this Window approver, string title)
    {
        await approver.GoAsync("/admin/decisions");
        await approver.FollowAsync(title);
        await approver.FollowAsync("결과 통보", exact: true);
        if (await approver.Page.Locator("[name='Form.Seen']").CountAsync() > 0)
        {
            await approver.Page.Locator("[name='Form.Seen']").CheckAsync();
        }
        await approver.PressAsync("결과 통보");
    }

    /// <summary>참여 확정 on the first day.</summary>
    public static async Task ConfirmAsync(this Window officer, string receipt, DateOnly day, string button = "참여 확정")
    {
        await officer.OpenCaseAsync(receipt);
        await officer.FollowAsync(button, exact: true);
        await officer.FillDateAsync("첫 근무일", day);
        await officer.PressAsync(button);
    }

    /// <summary>The page of one application, by its number.</summary>
    public static Task OpenCaseAsync(this Window staff, string receipt) => staff.GoAsync($"/admin/applications/{string.Concat(receipt.Where(char.IsAsciiDigit))}");

    /// <summary>A step of a case: what it asks is typed by <paramref name="form"/>, then what will be told is read, then it is done.</summary>
    public static async Task TakeStepAsync(this Window staff, string receipt, string button, Func<Window, Task>? form = null, string told = "1명에게 이렇게 알립니다")
    {
        await staff.OpenCaseAsync(receipt);
        await staff.FollowAsync(button, exact: true);
        if (form is not null) await form(staff);
        await staff.PressAsync("다음: 알릴 내용 보기");
        await staff.SeesAsync(told);
        await staff.PressAsync("이대로 알리고 처리");
        await staff.SeesAsync("처리했습니다");
    }
}
