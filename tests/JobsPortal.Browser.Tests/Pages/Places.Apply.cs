using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.RoundSignups;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Pages;

public static partial class Places
{
    /// <summary>What somebody sees who applies or looks an application up.</summary>
    public static readonly IReadOnlyList<Place> OfApplicants =
    [
        Place.At(Who.Resident, "openings/{id:int}/apply", d => Step(d, "")),
        Place.At(Who.Stranger, "openings/{id:int}/apply/start", d => Step(d, "/start")),
        Place.At(Who.Resident, "openings/{id:int}/apply/start", d => Step(d, "/start"), "with a draft"),
        Place.At(Who.Stranger, "openings/{id:int}/apply/start", d => $"/openings/{d.Over.Id}/apply/start", "after the window"),
        Place.At(Who.Stranger, "openings/{id:int}/apply/eligibility", d => Step(d, "/eligibility")),
        new("openings/{id:int}/apply/eligibility", Who.Resident, async visit =>
        {
            await visit.GoAsync(Step(visit.District, "/eligibility"));
            return await visit.PressAsync("확인하기");
        }, "told rule by rule"),
        Place.At(Who.Stranger, "openings/{id:int}/apply/consent", d => Step(d, "/consent?by=family")),
        Place.Refused(Who.Stranger, "openings/{id:int}/apply/consent", d => Step(d, "/consent"), "저장하고 다음"),
        Place.At(Who.Resident, "openings/{id:int}/apply/family", d => Step(d, "/family")),
        Place.Refused(Who.Resident, "openings/{id:int}/apply/family", d => Step(d, "/family"), "저장하고 다음"),
        Place.At(Who.Resident, "openings/{id:int}/apply/form", d => Step(d, "/form")),
        Emptied("openings/{id:int}/apply/form", "/form", "input[name=Name]"),
        Place.At(Who.Resident, "openings/{id:int}/apply/details", d => Step(d, "/details")),
        Emptied("openings/{id:int}/apply/details", "/details", "input[name=HouseholdSize]"),
        Place.At(Who.Resident, "openings/{id:int}/apply/saved", d => Step(d, "/saved")),
        Place.At(Who.Resident, "openings/{id:int}/apply/done", d => $"/openings/{d.AppliedTo.Id}/apply/done"),
        Place.Fixed(Who.Stranger, "lookup"),
        Place.Refused(Who.Stranger, "lookup", _ => "/lookup", "확인하기"),
        Place.Fixed(Who.Stranger, "lookup/forgot"),
        Place.Fixed(Who.Resident, "my"),
        Place.Fixed(Who.Resident, "my/claim"),
        Place.Fixed(Who.Resident, "my/data"),
        Place.Fixed(Who.Resident, "my/profile"),
        new("my/profile", Who.Resident, async visit =>
        {
            await visit.GoAsync("/my/profile");
            await visit.Window.Page.FillAsync("[name='Form.Phone']", "전화 없음");
            return await visit.PressAsync("저장");
        }, "refused", Status: 422),
        Place.Fixed(Who.Resident, "my/recommended"),
        new("my/recommended", Who.Resident, async visit =>
        {
            await visit.GoAsync("/my/profile");
            await visit.Window.Page.SelectOptionAsync("[name='Form.Occupation']", "Office");
            await visit.PressAsync("저장");
            return await visit.GoAsync("/my/recommended");
        }, "with wishes"),
        Place.Fixed(Who.Resident, "my/saved"),
        new("my/saved", Who.Resident, async visit =>
        {
            await visit.GoAsync($"/openings/{visit.District.Rules.Id}");
            await visit.PressAsync("저장하고 마감 3일 전에 알림 받기");
            return await visit.GoAsync("/my/saved");
        }, "with an opening"),
        Place.At(Who.Resident, "my/{number}/data", d => $"/my/{d.Undecided}/data"),
        Place.Fixed(Who.Resident, "account/close"),
        Place.Refused(Who.Resident, "account/close", _ => "/account/close", "탈퇴하기"),
        Place.At(Who.Resident, "my/{number}", d => "/my/" + d.Undecided),
        Place.At(Who.Resident, "my/{number}", d => "/my/" + d.Chosen, "selected"),
        Place.At(Who.Resident, "my/{number}", d => "/my/" + d.Asked, "supplement asked"),
        Place.At(Who.Resident, "my/{number}", d => "/my/" + d.Refused, "not selected"),
        Place.At(Who.Resident, "my/{number}/supplement", d => $"/my/{d.Asked}/supplement"),
        Place.Refused(Who.Resident, "my/{number}/supplement", d => $"/my/{d.Asked}/supplement", "보완 내용 내기"),
        Place.At(Who.Resident, "my/{number}", d => "/my/" + d.Invited, "invited to an interview"),
        Place.At(Who.Resident, "my/{number}/interview", d => $"/my/{d.Invited}/interview"),
        Place.Refused(Who.Resident, "my/{number}/interview", d => $"/my/{d.Invited}/interview", "답하기"),
        Place.At(Who.Resident, "my/{number}/objection", d => $"/my/{d.Refused}/objection"),
        Place.Refused(Who.Resident, "my/{number}/objection", d => $"/my/{d.Refused}/objection", "이의신청 내기"),
        Place.At(Who.Resident, "my/{number}/receipt", d => $"/my/{d.Undecided}/receipt"),
        Place.At(Who.Resident, "my/{number}/edit", d => $"/my/{d.Undecided}/edit"),
        Place.At(Who.Resident, "my/{number}/withdraw", d => $"/my/{d.Undecided}/withdraw"),
        Place.At(Who.Resident, "my/{number}/accept", d => $"/my/{d.Chosen}/accept"),
        Place.At(Who.Resident, "my/{number}/decline", d => $"/my/{d.Chosen}/decline"),
        // Last of the steps: the refused pages above leave the draft incomplete, so it is filled again.
        new("openings/{id:int}/apply/check", Who.Resident, async visit =>
        {
            foreach (var (step, field, value) in new[] { ("/form", "Name", "김구민"), ("/details", "HouseholdSize", "2") })
            {
                await visit.GoAsync(Step(visit.District, step));
                await visit.Window.Page.FillAsync($"[name={field}]", value);
                await visit.PressAsync("저장하고 다음");
            }
            return await visit.GoAsync(Step(visit.District, "/check"));
        }),
        Place.At(Who.Stranger, "programs/{id:int}/notify", d => $"/programs/{d.Work.Program.Id}/notify"),
        Place.Refused(Who.Stranger, "programs/{id:int}/notify", d => $"/programs/{d.Work.Program.Id}/notify", "다음 모집 안내 신청"),
        Place.At(Who.Resident, "openings/{id:int}/apply/discard", d => Step(d, "/discard")),
        Place.Fixed(Who.Stranger, "feedback"),
        Place.Refused(Who.Stranger, "feedback", _ => "/feedback", "의견 보내기"),
        Place.At(Who.Stranger, "openings/{id:int}/report", d => $"/openings/{d.Rules.Id}/report"),
        Place.Refused(Who.Stranger, "openings/{id:int}/report", d => $"/openings/{d.Rules.Id}/report", "신고하기"),
        Place.At(Who.Stranger, "openings/{id:int}/sheet", d => $"/openings/{d.Rules.Id}/sheet"),
        Place.Fixed(Who.Stranger, "round-signups/stop"),
        Place.Refused(Who.Stranger, "round-signups/stop", _ => "/round-signups/stop", "그만 받기"),
        Place.At(Who.Stranger, "alerts/new", _ => "/alerts/new?q=%EC%B2%AD%EC%86%8C"),
        Place.Refused(Who.Stranger, "alerts/new", _ => "/alerts/new", "검색 저장하고 알림 받기"),
        Place.At(Who.Resident, "alerts/new", _ => "/alerts/new", "signed in"),
        Place.At(Who.Stranger, "alerts/{token:length(32)}/unsubscribe", _ => "/alerts/" + new string('0', 32) + "/unsubscribe"),
        Place.At(Who.Stranger, "alerts/{token:length(32)}", _ => "/alerts/" + new string('0', 32), "gone"),
        Alerted("alerts/{token:length(32)}", (recipient, _) => "/alerts/" + recipient.Token),
        Alerted("alerts/{token:length(32)}/searches/{id:int}", (recipient, search) => $"/alerts/{recipient.Token}/searches/{search.Id}"),
        Place.Fixed(Who.Resident, "my/alerts"),
        new("my/alerts", Who.Resident, SaveSearchAsync, "with a search"),
        new("my/alerts/searches/{id:int}", Who.Resident, async visit =>
        {
            await SaveSearchAsync(visit);
            await using var context = visit.District.Portal.Open();
            return await visit.GoAsync($"/my/alerts/searches/{context.Db.SavedSearches.Where(s => s.ConfirmedAt != null).Max(s => s.Id)}");
        }),
        Place.At(Who.Stranger, "round-signups/{token:length(32)}", _ => "/round-signups/" + new string('0', 32), "gone"),
        new("round-signups/{token:length(32)}", Who.Stranger, async visit =>
        {
            await using var context = visit.District.Portal.Open();
            var signup = RoundSignup.ByMail(visit.District.Work.Program.Id, $"round{Guid.NewGuid():N}@portal.test", accountId: null, visit.District.Portal.Clock.Now);
            context.Db.Add(signup);
            await context.Db.SaveChangesAsync();
            return await visit.GoAsync("/round-signups/" + signup.Token);
        }, "to confirm"),
    ];

    private static string Step(District district, string step) => $"/openings/{district.Rules.Id}/apply{step}";

    /// <summary>Alerts of an address, confirmed and asked again after a year, with a search that waits.</summary>
    private static Place Alerted(string route, Func<AlertRecipient, SavedSearch, string> address) => new(route, Who.Stranger, async visit =>
    {
        await using var context = visit.District.Portal.Open();
        var now = visit.District.Portal.Clock.Now;
        var recipient = AlertRecipient.OfMail($"alert{Guid.NewGuid():N}@portal.test", AlertFrequency.Daily, "https://portal.test", now);
        recipient.Confirm("https://portal.test", now);
        recipient.Asked(now);
        context.Db.Add(recipient);
        await context.Db.SaveChangesAsync();
        var search = new SavedSearch(recipient.Id, new() { Words = "청소 알바", Kinds = [OpeningKind.PublicWork] }, isProven: false, now);
        context.Db.Add(search);
        await context.Db.SaveChangesAsync();
        return await visit.GoAsync(address(recipient, search));
    });

    private static async Task<IResponse> SaveSearchAsync(Visit visit)
    {
        await visit.GoAsync("/alerts/new?q=" + Guid.NewGuid().ToString("N")[..8]);
        return await visit.PressAsync("검색 저장하고 알림 받기");
    }

    private static Place Emptied(string route, string step, string field) => new(route, Who.Resident, async visit =>
    {
        await visit.GoAsync(Step(visit.District, step));
        await visit.Window.Page.FillAsync(field, "");
        return await visit.PressAsync("저장하고 다음");
    }, "refused", Status: 422);
}
