using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Privacy;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Jobs;

/// <summary>Deletion in its time: neither early nor late, with everything that hangs on it; each test has a portal of its own.</summary>
public sealed class WhatIsDueIsDeletedTests : IAsyncLifetime
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(ApplicationStatus.NotSelected, 180)]
    [InlineData(ApplicationStatus.Ineligible, 180)]
    [InlineData(ApplicationStatus.Selected, null)]
    [InlineData(ApplicationStatus.Waitlisted, null)]
    public async Task A_decided_application_is_kept_to_the_last_moment_and_deleted_then(ApplicationStatus outcome, int? days)
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddHours(-1));
        var application = await _app.Given.ApplicationAsync(opening);
        await _app.Given.DecidedAsync(opening, (application, outcome));
        _app.Clock.Advance(TimeSpan.FromDays(days ?? 3_000) - Moment);
        Assert.Equal(0, await SweepAsync(RetentionKind.NotSelected) + await LeftOverAsync(days is null));
        _app.Clock.Advance(Moment);
        Assert.Equal(days is null ? 0 : 1, await SweepAsync(RetentionKind.NotSelected));
        Assert.Equal(days is null, await _app.AskAsync(db => db.Applications.AnyAsync(a => a.Id == application.Id)));
    }

    [Fact]
    public async Task Who_waits_for_an_answer_is_never_deleted()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        await _app.Given.ApplicationAsync(opening);
        _app.Clock.Advance(TimeSpan.FromDays(10_000));
        await SweepAsync(RetentionKind.NotSelected);
        Assert.Equal(1, await _app.AskAsync(db => db.Applications.CountAsync()));
    }

    [Fact]
    public async Task Who_took_part_stays_three_years_and_the_ledger_keeps_its_entry_under_a_key_that_leads_to_nobody()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddHours(-3));
        var application = await _app.Given.AcceptedApplicationAsync(opening);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
        var day = Domain.Shared.SeoulTime.DayOf(_app.Clock.Now);
        var confirmed = await officer.SubmitAsync(form, new() { ["Form.Day.Year"] = $"{day.Year}", ["Form.Day.Month"] = $"{day.Month}", ["Form.Day.Day"] = $"{day.Day}", ["Form.WhyEarly"] = "교육을 먼저 시작했습니다." });
        Assert.NotNull(confirmed.RedirectsTo);
        _app.Clock.Advance(TimeSpan.FromDays(1_095) - Moment);
        Assert.Equal(0, await SweepAsync(RetentionKind.Selected));
        using (var later = await _app.AsStaffAsync(StaffRole.Officer)) await later.VisitAsync("/admin/applications/" + application.Number);
        _app.Clock.Advance(Moment);
        Assert.Equal(1, await SweepAsync(RetentionKind.Selected));
        var entry = await _app.AskAsync(db => db.JobResults.AsNoTracking().SingleAsync());
        Assert.Equal((null, application.RecordKey, 1), (entry.ApplicationId, entry.RecordKey, entry.Count));
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Assert.Contains("삭제된 사람", (await administrator.VisitAsync("/admin/access-records")).Text, StringComparison.Ordinal);
        await using var context = _app.Open();
        Assert.Null((await context.Get<AccessChainCheck>().RunAsync()).Fault);
    }

    [Fact]
    public async Task A_draft_goes_thirty_days_after_the_last_saving_but_not_while_the_window_is_open()
    {
        var closing = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddDays(1));
        var open = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddDays(60));
        await _app.Given.DraftApplicationAsync(closing);
        await _app.Given.DraftApplicationAsync(open);
        _app.Clock.Advance(TimeSpan.FromDays(31) - Moment);
        Assert.Equal(0, await SweepAsync(RetentionKind.Drafts));
        _app.Clock.Advance(Moment);
        Assert.Equal(1, await SweepAsync(RetentionKind.Drafts));
        _app.Clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(1, await SweepAsync(RetentionKind.Drafts));
    }

    [Fact]
    public async Task More_than_one_portion_goes_in_one_run_and_the_log_counts_without_naming()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddDays(1));
        for (var i = 0; i < DeleteDue.Portion + 5; i++) await _app.Given.DraftApplicationAsync(opening);
        _app.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(DeleteDue.Portion + 5, await SweepAsync(RetentionKind.Drafts));
        var run = await _app.AskAsync(db => db.Set<RetentionRun>().AsNoTracking().SingleAsync());
        Assert.Equal((RetentionKind.Drafts, 30, DeleteDue.Portion + 5, _app.Clock.Now), (run.Kind, run.Days, run.Deleted, run.At));
    }

    [Fact]
    public async Task Access_records_go_after_two_years_from_the_beginning_and_the_chain_stays_whole()
    {
        var staff = await _app.Given.StaffAsync(StaffRole.Officer);
        var start = _app.Clock.Now;
        await using (var context = _app.Open())
        {
            for (var month = 0; month < 4; month++)
            {
                context.Db.Add(new AccessRecord { StaffAccountId = staff.Id, At = start.AddDays(30 * month), Action = AccessAction.View, Path = "/admin" });
                await context.Db.SaveChangesAsync();
            }
        }
        _app.Clock.Now = start.AddDays(730 + 30);
        Assert.Equal(2, await SweepAsync(RetentionKind.AccessRecords));
        await using var after = _app.Open();
        var report = await after.Get<AccessChainCheck>().RunAsync();
        Assert.Equal((null, 2L, 4L), (report.Fault, report.Checked, report.LastPosition));
        await after.Db.WriteAsync(() => after.Db.Database.ExecuteSqlRawAsync("DELETE FROM AccessRecords WHERE Position = 3"));
        Assert.Equal(ChainFault.Missing, (await after.Get<AccessChainCheck>().RunAsync()).Fault);
    }

    [Fact]
    public async Task Deletion_takes_the_mail_file_and_every_row_and_leaves_no_byte_in_file_or_log()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: _app.Clock.Now.AddHours(-1));
        var application = await _app.Given.ApplicationAsync(opening, "카나리아김", "kanaria-kim@mail.example");
        await _app.Given.DecidedAsync(opening, (application, ApplicationStatus.NotSelected));
        await _app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_app.Folder, "mail")));
        Assert.True(_app.Holds("카나리아김") && _app.Holds("kanaria-kim@mail.example"));
        _app.Clock.Advance(TimeSpan.FromDays(181));
        Assert.Equal(1, await SweepAsync(RetentionKind.NotSelected));
        Assert.Empty(Directory.GetFiles(Path.Combine(_app.Folder, "mail")));
        await using (var context = _app.Open())
        {
            foreach (var table in PersonTables.All.Where(t => t.Link == PersonLink.Application && t.AtDeletion != AtDeletion.KeptUnderKey))
                Assert.Equal(0, await table.CountAsync(context.Db, [application.Id]));
        }
        Assert.False(_app.Holds("카나리아김") || _app.Holds("kanaria-kim@mail.example") || _app.Holds(application.Number));
    }

    [Fact]
    public async Task A_notice_of_no_application_and_a_forgotten_sign_in_go_in_their_time()
    {
        await using (var context = _app.Open())
        {
            context.Db.Add(new OutboxMessage { MessageId = "alert-1", To = "a@mail.example", Subject = "제목", Body = "글", CreatedAt = _app.Clock.Now });
            await context.Db.SaveChangesAsync();
        }
        using (await _app.AsResidentAsync())
        {
            _app.Clock.Advance(TimeSpan.FromDays(90));
            Assert.Equal(1, await SweepAsync(RetentionKind.Sessions));
        }
        _app.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Equal(1, await SweepAsync(RetentionKind.Notices));
    }

    private async Task<int> SweepAsync(RetentionKind kind) => (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync()).GetValueOrDefault(kind);

    /// <summary>For the states that are never due: that nothing was deleted under another kind either.</summary>
    private Task<int> LeftOverAsync(bool isNeverDue) => isNeverDue ? _app.AskAsync(db => db.Set<RetentionRun>().CountAsync(r => r.Kind != RetentionKind.Sessions)) : Task.FromResult(0);
}
