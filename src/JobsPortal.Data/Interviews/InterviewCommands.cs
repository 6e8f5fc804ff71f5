using JobsPortal.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Interviews;

/// <summary>
/// Places of a time, taken and given back by one conditional update each, so that two people at once cannot share the last one. Call them
/// inside <see cref="JobsDbContext.WriteAsync{T}"/>.
/// </summary>
public static class InterviewCommands
{
    /// <summary>Takes a place; false, and nothing taken, when the time is full.</summary>
    public static async Task<bool> TakeInterviewPlaceAsync(this JobsDbContext db, int slotId) =>
        await db.InterviewSlots.Where(s => s.Id == slotId && s.Taken < s.Capacity).ExecuteUpdateAsync(set => set.SetProperty(s => s.Taken, s => s.Taken + 1)) == 1;

    /// <summary>Gives a place back.</summary>
    public static async Task GiveBackInterviewPlaceAsync(this JobsDbContext db, int slotId) =>
        await db.InterviewSlots.Where(s => s.Id == slotId && s.Taken > 0).ExecuteUpdateAsync(set => set.SetProperty(s => s.Taken, s => s.Taken - 1));

    /// <summary>Takes a time away that nobody has chosen; false when somebody has.</summary>
    public static async Task<bool> RemoveSlotAsync(this JobsDbContext db, int openingId, int slotId) =>
        await db.InterviewSlots.Where(s => s.Id == slotId && s.OpeningId == openingId && s.Taken == 0 && !db.Interviews.Any(i => i.SlotId == s.Id)).ExecuteDeleteAsync() == 1;

    /// <summary>What an applicant who withdraws leaves: the place of a chosen time that has not begun. The caller saves.</summary>
    public static async Task DropInterviewAsync(this JobsDbContext db, int applicationId)
    {
        if (await db.Interviews.SingleOrDefaultAsync(i => i.ApplicationId == applicationId) is not { Status: InterviewStatus.Offered or InterviewStatus.Booked } interview)
        {
            return;
        }
        if (interview.SlotId is { } slot)
        {
            await db.GiveBackInterviewPlaceAsync(slot);
        }
        interview.Drop();
    }
}
