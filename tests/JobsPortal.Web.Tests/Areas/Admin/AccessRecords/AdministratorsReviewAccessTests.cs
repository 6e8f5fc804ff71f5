using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.AccessRecords;

/// <summary>The monthly review: the unusual first, signed by a person.</summary>
public sealed class AdministratorsReviewAccessTests : IAsyncLifetime
{
    private const string Here = "/admin/access-records/review";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_unusual_comes_first_with_its_reason()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await _app.Given.ApplicationAsync(opening);
        var (usual, late, stranger, busy) = (await _app.Given.StaffAsync(StaffRole.Officer), await _app.Given.StaffAsync(StaffRole.Officer), await _app.Given.StaffAsync(StaffRole.Officer, "다른과"), await _app.Given.StaffAsync(StaffRole.Approver));
        // 1 September 2026 is a Tuesday; 10:00 and 23:00 in Seoul.
        var (day, night) = (At(1, 1), At(1, 14));
        await WriteAsync(Record(usual, day, application.Number), Record(late, night, application.Number), Record(stranger, day, application.Number), Record(busy, day, null, 201), Record(usual, At(5, 1), application.Number));
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync(Here + "?month=2026-09");
        var rows = page.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Select(r => (Who: Html.TextOf(r.Children[0]).Split(' ')[0], Why: Html.TextOf(r.Children[2]))).ToList();
        Assert.Equal((stranger.Name, "맡은 일 밖의 사람"), rows[0]);
        Assert.Equal((usual.Name, "-"), rows[^1]);
        Assert.Contains((late.Name, "밤이나 주말"), rows);
        Assert.Contains((usual.Name, "밤이나 주말"), rows); // a Saturday
        Assert.Contains((busy.Name, "많은 사람"), rows);
        Assert.Equal(5, rows.Count);
        Assert.Contains("접속기록 5건, 평소와 다른 날 4건.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_is_signed_once_with_who_and_when_and_what_was_asked()
    {
        var officer = await _app.Given.StaffAsync(StaffRole.Officer);
        await WriteAsync(Record(officer, At(1, 14), null));
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        var page = await administrator.VisitAsync(Here + "?month=2026-09");
        Html.ShowsError(await administrator.SubmitAsync(page), "평소와 다른 접속이 있습니다. 확인한 내용을 적어 주세요.");
        Html.ShowsError(await administrator.SubmitAsync(page, new() { ["Form.Note"] = "900101-1234567 확인" }), "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.");
        var signed = await administrator.FollowAsync(await administrator.SubmitAsync(page, new() { ["Form.Note"] = "야간 근무를 본인에게 확인함" }));
        Assert.Contains($"{account.Name} 님이 2026. 11. 2.(월) 10:00에 점검을 마쳤습니다. 야간 근무를 본인에게 확인함", signed.Text, StringComparison.Ordinal);
        var review = await _app.AskAsync(db => db.Set<AccessReview>().AsNoTracking().SingleAsync());
        Assert.Equal((new DateOnly(2026, 9, 1), account.Id, _app.Clock.Now, 1, 1), (review.Month, review.SignedBy, review.SignedAt, review.Records, review.Unusual));
        Html.ShowsRefusal(await administrator.SubmitAsync(page, new() { ["Form.Note"] = "또" }), "이미 점검을 마친 달입니다.");
        Assert.Equal(1, await _app.AskAsync(db => db.Set<AccessReview>().CountAsync()));
    }

    [Fact]
    public async Task A_month_that_is_not_over_cannot_be_signed()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync(Here + "?month=2026-11");
        Html.ShowsRefusal(await administrator.SubmitAsync(page), "아직 끝나지 않은 달은 점검을 마칠 수 없습니다. 다음 달에 다시 하세요.");
    }

    [Fact]
    public async Task A_chain_written_anew_after_a_review_is_noticed()
    {
        var officer = await _app.Given.StaffAsync(StaffRole.Officer);
        await WriteAsync(Record(officer, At(1, 1), null), Record(officer, At(1, 2), null));
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        await administrator.FollowAsync(await administrator.SubmitAsync(await administrator.VisitAsync(Here + "?month=2026-09")));
        await using var context = _app.Open();
        Assert.Null((await context.Get<AccessChainCheck>().RunAsync()).Fault);
        var db = context.Db;
        await db.WriteAsync(() => db.Database.ExecuteSqlRawAsync("DELETE FROM AccessRecords WHERE Position = 1; UPDATE AccessRecords SET Position = 0, Hash = ''; UPDATE AccessChainEnds SET LastPosition = 0, LastHash = '';"));
        await context.Get<JobsPortal.Data.Providers.DatabaseStatus>().MigrateAsync();
        await WriteAsync(Record(officer, At(1, 2), null));
        Assert.Equal(ChainFault.Rewritten, (await context.Get<AccessChainCheck>().RunAsync()).Fault);
    }

    [Fact]
    public async Task Rights_are_listed_with_who_and_when()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var officer = await _app.Given.StaffAsync(StaffRole.Officer);
        await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{officer.Id}/reset-password"));
        var page = await administrator.VisitAsync("/admin/access-records/rights");
        Assert.Contains($"{officer.Name} ({officer.UserName})", page.Text, StringComparison.Ordinal);
        Assert.Contains("비밀번호 초기화", page.Text, StringComparison.Ordinal);
        Assert.Contains("2026. 11. 2.(월) 10:00", page.Text, StringComparison.Ordinal);
    }

    private static DateTime At(int day, int hourUtc) => new(2026, 9, day, hourUtc, 0, 0, DateTimeKind.Utc);

    private static AccessRecord Record(Account staff, DateTime at, string? subject, int persons = 1) =>
        new() { StaffAccountId = staff.Id, At = at, Subject = subject, SubjectCount = persons, Origin = "127.0.0.1", Action = AccessAction.View, Path = "/admin/applications" };

    private async Task WriteAsync(params AccessRecord[] records)
    {
        await using var context = _app.Open();
        context.Db.AddRange(records);
        await context.Db.SaveChangesAsync();
    }
}
