namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    private const string Application = "admin/applications/{number}";
    private const string Decision = "admin/decisions/{id:int}";
    private const string Paper = "admin/intake/{id:int}";

    /// <summary>What staff see of applications, from paper to the ledger.</summary>
    private static IReadOnlyList<Place> OfDecisions =>
    [
        Decided(Who.Officer, "admin/applications", d => $"?opening={d.Open.Id}"),
        Decided(Who.Clerk, "admin/applications", _ => "?number=123", "nothing found"),
        Decided(Who.Officer, "admin/statistics", _ => ""),
        Decided(Who.Approver, "admin/statistics", _ => "?by=Dong&hide=true", "by dong"),
        Decided(Who.Administrator, "admin/statistics", _ => "?by=Program", "by programme"),
        Place.Fixed(Who.Officer, "admin/applicants"),
        Place.Refused(Who.Officer, "admin/applicants", _ => "/admin/applicants", "찾기"),
        new("admin/applicants", Who.Officer, async visit =>
        {
            await DecidedDistrict.OfAsync(visit.District);
            await visit.GoAsync("/admin/applicants");
            await visit.Window.Page.FillAsync("[name='Form.Key']", "남궁");
            return await visit.PressAsync("찾기");
        }, "found"),
        Place.Fixed(Who.Officer, "admin/applicants/duplicates"),
        Place.At(Who.Officer, "admin/exports/{list}", _ => "/admin/exports/applications"),
        Place.At(Who.Officer, "admin/exports/{list}", _ => "/admin/exports/calls", "of people"),
        Place.Refused(Who.Officer, "admin/exports/{list}", _ => "/admin/exports/openings", "내려받기"),
        Decided(Who.Officer, Application, d => d.Waiting),
        Decided(Who.Approver, Application, d => d.Confirmed, "confirmed"),
        Decided(Who.Officer, Application + "/propose", d => d.Waiting + "/propose"),
        Pressed(Who.Officer, Application + "/propose", d => d.Waiting + "/propose", "선발(안)에 넣기"),
        Decided(Who.Officer, Application + "/ineligible", d => d.Waiting + "/ineligible"),
        Decided(Who.Officer, Application + "/confirm", d => d.Accepted + "/confirm"),
        Decided(Who.Officer, Application, d => d.Waitlisted, "waitlisted"),
        Decided(Who.Officer, Application, d => d.Asked, "supplement asked"),
        Decided(Who.Officer, Application, d => d.Refused, "refused"),
        Decided(Who.Officer, Application + "/documents", d => d.Waiting + "/documents"),
        Decided(Who.Officer, Application + "/supplement", d => d.Waiting + "/supplement"),
        Pressed(Who.Officer, Application + "/supplement", d => d.Waiting + "/supplement", "다음: 알릴 내용 보기"),
        Decided(Who.Officer, Application + "/supplement-again", d => d.Asked + "/supplement-again"),
        Decided(Who.Officer, Application + "/extend-supplement", d => d.Asked + "/extend-supplement"),
        Decided(Who.Clerk, Application + "/supplied", d => d.Asked + "/supplied"),
        Decided(Who.Officer, Application + "/close-supplement", d => d.Asked + "/close-supplement"),
        Decided(Who.Officer, Application + "/objection", d => d.Refused + "/objection"),
        Pressed(Who.Officer, Application + "/objection", d => d.Refused + "/objection", "이의신청 접수"),
        Decided(Who.Officer, "admin/clocks", _ => ""),
        Decided(Who.Clerk, Paper + "/import", d => $"{d.Open.Id}/import"),
        Pressed(Who.Clerk, Paper + "/import", d => $"{d.Open.Id}/import", "등록하기"),
        Decided(Who.Officer, "admin/scores/{id:int}", d => $"{d.Open.Id}"),
        Decided(Who.Officer, "admin/scores/{id:int}/criteria", d => $"{d.Open.Id}/criteria"),
        Pressed(Who.Officer, "admin/scores/{id:int}/criteria", d => $"{d.Open.Id}/criteria", "선발기준표 저장"),
        Decided(Who.Officer, Decision + "/fill", d => $"{d.Empty}/fill"),
        Decided(Who.Officer, "admin/interviews", _ => ""),
        Decided(Who.Officer, "admin/interviews/{id:int}", d => $"{d.Interviewed}"),
        Decided(Who.Officer, "admin/interviews/{id:int}/slots", d => $"{d.Interviewed}/slots"),
        Pressed(Who.Officer, "admin/interviews/{id:int}/slots", d => $"{d.Interviewed}/slots", "면접 시간 더하기"),
        Decided(Who.Officer, "admin/interviews/{id:int}/invite", d => $"{d.Interviewed}/invite"),
        Pressed(Who.Officer, "admin/interviews/{id:int}/invite", d => $"{d.Interviewed}/invite", "다음: 알릴 내용 보기"),
        Decided(Who.Officer, Application + "/interview", d => d.Invited + "/interview"),
        Pressed(Who.Clerk, Application + "/interview", d => d.Invited + "/interview", "답 적기"),
        Decided(Who.Officer, "admin/qualifications", _ => ""),
        Decided(Who.Officer, "admin/qualifications/{id:int}", d => $"{d.Open.Id}"),
        Decided(Who.Officer, "admin/qualifications/{id:int}/ask", d => $"{d.Open.Id}/ask"),
        Pressed(Who.Officer, "admin/qualifications/{id:int}/ask", d => $"{d.Open.Id}/ask", "내려받기"),
        Decided(Who.Officer, "admin/qualifications/{id:int}/answers", d => $"{d.Open.Id}/answers"),
        Pressed(Who.Officer, "admin/qualifications/{id:int}/answers", d => $"{d.Open.Id}/answers", "회신 적기"),
        Decided(Who.Officer, Application + "/qualification", d => d.Waiting + "/qualification"),
        Place.Fixed(Who.Administrator, "admin/settings/qualification"),
        Place.At(Who.Administrator, "admin/settings/qualification/{table}", _ => "/admin/settings/qualification/Question"),
        new("admin/settings/qualification/{table}", Who.Administrator, async visit =>
        {
            await visit.GoAsync("/admin/settings/qualification/Answer");
            await visit.Window.Page.FillAsync("[name='Form.Rows[0].Place']", "");
            return await visit.PressAsync("저장");
        }, "refused", Status: 422),
        Decided(Who.Approver, "admin/openings/{id:int}/result-list", d => $"{d.Shown}/result-list"),
        Decided(Who.Stranger, "openings/{id:int}/results", d => $"{d.Shown}/results"),
        Decided(Who.Officer, "admin/objections", _ => ""),
        Decided(Who.Officer, "admin/objections/{id:int}", d => $"{d.Filed}"),
        Decided(Who.Approver, "admin/objections/{id:int}", d => $"{d.Proposed}", "for the approver"),
        Decided(Who.Officer, Application + "/calls", d => d.Selected + "/calls"),
        Pressed(Who.Officer, Application + "/calls", d => d.Selected + "/calls", "전화 기록 남기기"),
        Decided(Who.Officer, Application + "/promote", d => d.Waitlisted + "/promote"),
        Decided(Who.Clerk, Application + "/reply", d => d.Selected + "/reply"),
        Decided(Who.Officer, Application + "/lapse", d => d.Selected + "/lapse"),
        Decided(Who.Officer, Application + "/revoke", d => d.Selected + "/revoke"),
        Pressed(Who.Officer, Application + "/revoke", d => d.Selected + "/revoke", "다음: 알릴 내용 보기"),
        Decided(Who.Officer, Application + "/complete", d => d.Confirmed + "/complete"),
        Decided(Who.Officer, Application + "/drop-out", d => d.Confirmed + "/drop-out"),
        Decided(Who.Officer, Application + "/receipt", d => d.Waiting + "/receipt"),
        Decided(Who.Officer, Application + "/new-code", d => d.Waiting + "/new-code"),
        Pressed(Who.Officer, Application + "/new-code", d => d.Waiting + "/new-code", "조회번호 새로 만들기"),
        Place.Fixed(Who.Clerk, "admin/residents"),
        Place.Refused(Who.Clerk, "admin/residents", _ => "/admin/residents", "찾기"),
        Decided(Who.Officer, "admin/decisions", _ => ""),
        Decided(Who.Officer, Decision, d => $"{d.Draft}", "draft"),
        Decided(Who.Officer, Decision, d => $"{d.Empty}", "not ready"),
        Decided(Who.Approver, Decision, d => $"{d.Submitted}", "for the approver"),
        Decided(Who.Officer, Decision, d => $"{d.Released}", "released"),
        Stale(),
        Decided(Who.Officer, Decision + "/submit", d => $"{d.Draft}/submit"),
        Decided(Who.Officer, Decision + "/take-back", d => $"{d.Submitted}/take-back"),
        Decided(Who.Approver, Decision + "/release", d => $"{d.Submitted}/release"),
        Decided(Who.Approver, Decision + "/return", d => $"{d.Submitted}/return"),
        Pressed(Who.Approver, Decision + "/return", d => $"{d.Submitted}/return", "반려"),
        Decided(Who.Clerk, "admin/intake", _ => ""),
        Decided(Who.Clerk, Paper, d => $"{d.Open.Id}"),
        Pressed(Who.Clerk, Paper, d => $"{d.Open.Id}", "접수하고 접수증 보기"),
        new("admin/openings/{id:int}/withdraw", Who.Officer, async visit =>
        {
            await visit.GoAsync($"/admin/openings/{(await DecidedDistrict.OfAsync(visit.District)).Open.Id}/withdraw");
            await visit.Window.Page.Locator("#Reason").FillAsync("예산이 줄었습니다.");
            return await visit.PressAsync("다음: 알릴 내용 보기");
        }, "the notice shown"),
        Decided(Who.Officer, "admin/results", _ => ""),
        Decided(Who.Administrator, "admin/results", _ => "?program=0", "of no programme"),
    ];

    /// <summary>A page below the fixed beginning of its route.</summary>
    private static Place Decided(Who who, string route, Func<DecidedDistrict, string> rest, string? state = null) =>
        new(route, who, async visit => await visit.GoAsync(Address(route, rest(await DecidedDistrict.OfAsync(visit.District)))), state);

    /// <summary>The page that refuses what was sent as it stood.</summary>
    private static Place Pressed(Who who, string route, Func<DecidedDistrict, string> rest, string button) =>
        new(route, who, async visit =>
        {
            await visit.GoAsync(Address(route, rest(await DecidedDistrict.OfAsync(visit.District))));
            // What the browser itself would ask for is asked by the portal too.
            await visit.Window.Page.EvaluateAsync("() => document.querySelectorAll('main form').forEach((form) => { form.noValidate = true; })");
            return await visit.PressAsync(button);
        }, $"'{button}' refused", Status: 422);

    /// <summary>Somebody else has saved the same 선발(안) after the page was opened.</summary>
    private static Place Stale() => new(Decision, Who.Officer, async visit =>
    {
        var district = await DecidedDistrict.OfAsync(visit.District);
        await visit.GoAsync($"/admin/decisions/{district.Empty}");
        await visit.Window.Page.EvaluateAsync("() => { document.querySelector('[name=\"Form.Version\"]').value = '00000000-0000-0000-0000-000000000001'; }");
        await visit.Window.Page.Locator("[name='Form.Rows[0].Outcome']").SelectOptionAsync("Selected");
        await visit.Window.Page.Locator("[name='Form.Rows[0].Rank']").FillAsync("0");
        return await visit.PressAsync("임시저장");
    }, "stale", Status: 422);

    private static string Address(string route, string rest)
    {
        var start = "/" + route.Split("/{")[0];
        return rest.Length == 0 || rest[0] == '?' ? start + rest : $"{start}/{rest}";
    }
}
