using JobsPortal.Data.Accounts;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data;

/// <summary>Whoever keeps something of what the public sees learns that it is old: at once in the process that wrote, at the next look in others.</summary>
public sealed class ContentVersionTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_published_opening_raises_the_version_and_carries_it()
    {
        await using var context = app.Open();
        var content = context.Get<ContentVersion>();
        await content.LookAsync(context.Db, TestContext.Current.CancellationToken);
        var (before, token) = (content.Value, content.NextChange());
        var opening = await app.Given.ApprovedOpeningAsync();
        Assert.True(content.Value > before);
        Assert.True(token.HasChanged);
        Assert.False(content.NextChange().HasChanged);
        Assert.Equal(content.Value, await VersionOfAsync(opening.Id));
    }

    [Fact]
    public async Task A_draft_and_what_nobody_sees_raise_nothing()
    {
        await using var context = app.Open();
        var content = context.Get<ContentVersion>();
        await app.Given.OfficeAsync();
        var (before, token) = (content.Value, content.NextChange());
        var draft = await app.Given.DraftOpeningAsync();
        Assert.Equal(before, content.Value);
        Assert.False(token.HasChanged);
        Assert.Equal(0, await VersionOfAsync(draft.Id));
    }

    [Fact]
    public async Task A_unit_that_changes_alone_and_a_withdrawal_count_as_a_change_of_the_opening()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var first = await VersionOfAsync(opening.Id);
        await ChangeAsync(opening.Id, o => o.Units[0].Place = "노원구 공릉2동 도서관");
        var second = await VersionOfAsync(opening.Id);
        Assert.True(second > first);
        await ChangeAsync(opening.Id, o => o.Withdraw("예산이 바뀌어 취소합니다.", by: 1, app.Clock.Now));
        Assert.True(await VersionOfAsync(opening.Id) > second);
    }

    [Fact]
    public async Task A_write_that_fails_changes_nothing_and_a_department_of_a_new_name_does()
    {
        await using var context = app.Open();
        var content = context.Get<ContentVersion>();
        await app.Given.OfficeAsync();
        var before = content.Value;
        var department = await context.Db.Departments.FirstAsync(d => d.Name == "일자리경제과", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.WriteAsync(async () =>
        {
            context.Db.Attach(department);
            department.Name = "일자리정책과";
            await context.Db.SaveChangesAsync();
            throw new InvalidOperationException("stop");
        }));
        Assert.Equal(before, content.Value);
        Assert.Equal(before, await app.AskAsync(db => db.ContentVersionNow().SingleAsync()));

        await using var again = app.Open();
        var found = await again.Db.Departments.FirstAsync(d => d.Id == department.Id, TestContext.Current.CancellationToken);
        (found.Name, var held) = ("일자리정책과", found.Name);
        await again.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.True(content.Value > before);
        found.Name = held;
        await again.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Another_process_sees_the_change_at_its_next_look()
    {
        using var other = new ContentVersion();
        await using var context = app.Open();
        await other.LookAsync(context.Db, TestContext.Current.CancellationToken);
        var token = other.NextChange();
        await app.Given.ApprovedOpeningAsync();
        Assert.False(token.HasChanged);
        await other.LookAsync(context.Db, TestContext.Current.CancellationToken);
        Assert.True(token.HasChanged);
        Assert.Equal(context.Get<ContentVersion>().Value, other.Value);
    }

    private Task<long> VersionOfAsync(int opening) =>
        app.AskAsync(db => db.Openings.Where(o => o.Id == opening).Select(o => EF.Property<long>(o, ContentVersionRow.Column)).SingleAsync());

    private async Task ChangeAsync(int id, Action<Opening> change)
    {
        await using var context = app.Open();
        change(await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id, TestContext.Current.CancellationToken));
        await context.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
