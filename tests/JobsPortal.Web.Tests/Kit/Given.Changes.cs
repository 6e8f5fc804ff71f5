using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    /// <summary>A published opening with a published 변경공고 (more places, another description) and an extension that waits for its approver.</summary>
    public async Task<Opening> ChangedOpeningAsync(string? title = null, string department = "일자리경제과")
    {
        var office = await OfficeAsync(department);
        var opening = await ApprovedOpeningAsync(title: title, department: department);
        await using var context = App.Open();
        var published = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == opening.Id);
        var now = App.Clock.Now;
        var details = published.Details() with { Units = [Unit(headcount: 12)], Description = "주민센터에서 어르신을 안내합니다.\n서류 작성과 무인발급기 사용을 돕습니다." };
        var change = OpeningChange.Draft(published, 1, ChangeKind.Amendment, details, new(ChangeReason.BudgetChanged, "예산이 늘었습니다.", IsNotWorse: true), office.Drafter.Id, now);
        change.SubmitForReview(published, applicants: 0, office.Drafter.Id, now, LegalFigures.Shipped);
        change.Publish(published, new("일자리경제과-2000", SeoulTime.DayOf(now), NoticeNumber: null), applicants: 0, office.Approver.Id, now, LegalFigures.Shipped);
        var later = published.Details() with { ClosesAt = published.ClosesAt!.Value.AddDays(3) };
        var extension = OpeningChange.Draft(published, 2, ChangeKind.Extension, later, new(ChangeReason.TooFewApplicants, "신청자가 적습니다.", IsNotWorse: true), office.Drafter.Id, now);
        extension.SubmitForReview(published, applicants: 0, office.Drafter.Id, now, LegalFigures.Shipped);
        context.Db.AddRange(change, extension);
        await context.Db.SaveChangesAsync();
        return published;
    }

    /// <summary>A published 재공고 of a withdrawn opening to which somebody had applied.</summary>
    public async Task<Opening> RepostedOpeningAsync(string? title = null, string department = "일자리경제과")
    {
        var office = await OfficeAsync(department);
        var earlier = await ApprovedOpeningAsync(title: title, department: department);
        await ApplicationAsync(earlier);
        var now = App.Clock.Now;
        await using var context = App.Open();
        var withdrawn = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == earlier.Id);
        withdrawn.Withdraw("근무 조건이 바뀌었습니다.", office.Approver.Id, now);
        var opening = withdrawn.Repost(office.Drafter.Id, now);
        opening.Change(OpeningDetailsOf(earlier.Kind, earlier.Title, now.AddHours(-1), now.AddDays(10)) with { DepartmentId = office.Drafter.DepartmentId }, office.Drafter.Id);
        Approve(opening, office, now);
        context.Db.Add(opening);
        await context.Db.SaveChangesAsync();
        return opening;
    }
}
