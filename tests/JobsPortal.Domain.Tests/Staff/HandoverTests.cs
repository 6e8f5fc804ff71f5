using JobsPortal.Domain.Staff;

namespace JobsPortal.Domain.Tests.Staff;

/// <summary>To whom work can go, and when rights end.</summary>
public sealed class HandoverTests
{
    private const int By = 9;
    private static readonly HandoverPerson From = new(1, StaffRole.Officer, DepartmentId: 1, IsDisabled: false);
    private static readonly HandoverPerson To = new(2, StaffRole.Officer, DepartmentId: 1, IsDisabled: false);

    [Fact]
    public void An_officer_of_the_department_takes_everything() => Assert.Empty(Handover.ReasonsNotTo(From, To, Afterwards.Leaves, null, [1, 1], By));

    [Fact]
    public void Somebody_without_work_can_still_move_or_leave()
    {
        Assert.Empty(Handover.ReasonsNotTo(From, null, Afterwards.Leaves, null, [], By));
        Assert.Empty(Handover.ReasonsNotTo(From, null, Afterwards.Moves, 2, [], By));
        Assert.Equal([HandoverBlocker.NothingChosen], Handover.ReasonsNotTo(From, null, Afterwards.Stays, null, [], By));
    }

    [Fact]
    public void Whoever_cannot_go_on_with_it_cannot_take_it()
    {
        Assert.Equal([HandoverBlocker.ReceiverMissing], Handover.ReasonsNotTo(From, null, Afterwards.Stays, null, [1], By));
        Assert.Equal([HandoverBlocker.SameReceiver], Handover.ReasonsNotTo(From, From, Afterwards.Stays, null, [1], By));
        HandoverPerson[] unable = [To with { IsDisabled = true }, To with { DepartmentId = 2 }, To with { DepartmentId = null }, To with { Role = StaffRole.Approver }, To with { Role = StaffRole.CounterClerk }];
        Assert.All(unable, other => Assert.Equal([HandoverBlocker.ReceiverCannot], Handover.ReasonsNotTo(From, other, Afterwards.Stays, null, [1], By)));
        Assert.Equal([HandoverBlocker.ReceiverCannot], Handover.ReasonsNotTo(From, To, Afterwards.Stays, null, [1, 2], By));
    }

    [Fact]
    public void Moving_needs_another_department_and_nobody_ends_the_own_rights()
    {
        Assert.Equal([HandoverBlocker.DestinationMissing], Handover.ReasonsNotTo(From, To, Afterwards.Moves, null, [1], By));
        Assert.Equal([HandoverBlocker.DestinationMissing], Handover.ReasonsNotTo(From, To, Afterwards.Moves, 1, [1], By));
        Assert.Equal([HandoverBlocker.OwnAccount], Handover.ReasonsNotTo(From, To, Afterwards.Leaves, null, [1], From.AccountId));
        Assert.Empty(Handover.ReasonsNotTo(From, To, Afterwards.Stays, null, [1], From.AccountId));
    }

    [Fact]
    public void A_department_gives_its_work_to_another_one()
    {
        Assert.Empty(Handover.ReasonsNotTo(1, 2, 3));
        Assert.Equal([HandoverBlocker.NothingChosen, HandoverBlocker.ReceiverMissing], Handover.ReasonsNotTo(1, null, 0));
        Assert.Equal([HandoverBlocker.SameReceiver], Handover.ReasonsNotTo(1, 1, 3));
    }

    [Fact]
    public void A_long_title_is_cut() =>
        Assert.Equal(HandoverItem.TitleMaxLength, new HandoverItem(HandoverKind.Opening, 1, new string('가', HandoverItem.TitleMaxLength + 1)).Title.Length);
}
