using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Privacy;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.RoundSignups;

/// <summary>Puts somebody on 다음 모집 안내 명단 and takes them off again. What is answered never tells who was on it before.</summary>
public sealed class SignUpForRound(JobsDbContext db, ErasePersons erase, MailCopies mail, NoticeWording wording, TimeProvider clock)
{
    /// <summary>By mail: writes the question whether the address is theirs, again where it was not answered yet.</summary>
    /// <param name="program">The programme's key and name.</param>
    /// <param name="email">The address.</param>
    /// <param name="accountId">The account of whoever is signed in.</param>
    /// <param name="origin">Where the portal is reached, for the link.</param>
    public async Task ByMailAsync((int Id, string Name) program, string email, int? accountId, string origin)
    {
        await wording.LoadAsync();
        await ForgetToldAsync(s => s.JobProgramId == program.Id && s.Email == email);
        await db.WriteAsync(async () =>
        {
            var now = clock.UtcNow();
            var signup = await db.RoundSignups.SingleOrDefaultAsync(s => s.JobProgramId == program.Id && s.Email == email);
            if (signup?.Status is SignupStatus.Waiting) return;
            if (signup is null) db.Add(signup = RoundSignup.ByMail(program.Id, email, accountId, now));
            await db.SaveChangesAsync();
            var asked = await db.OutboxMessages.CountAsync(m => m.RoundSignupId == signup.Id);
            db.Add(MessageOf(signup, program.Name, asked, origin, now));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>By the office's own text message: on the list at once.</summary>
    public async Task ByTextAsync(int programId, string phone, int? accountId)
    {
        await ForgetToldAsync(s => s.JobProgramId == programId && s.Phone == phone);
        await db.WriteAsync(async () =>
        {
            if (await db.RoundSignups.AnyAsync(s => s.JobProgramId == programId && s.Phone == phone)) return;
            db.Add(RoundSignup.ByText(programId, phone, accountId, clock.UtcNow()));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>Deletes sign-ups with the mails about them, and tells how many.</summary>
    public async Task<int> EndAsync(System.Linq.Expressions.Expression<Func<RoundSignup, bool>> which)
    {
        var ids = await db.RoundSignups.Where(which).Select(s => s.Id).ToArrayAsync();
        await mail.RemoveAsync(await db.OutboxMessages.Where(m => ids.Contains(m.RoundSignupId!.Value)).Select(m => m.MessageId).ToListAsync());
        return await db.WriteAsync(() => erase.SignupsAsync(ids));
    }

    /// <summary>Whoever was told and asks once more waits anew.</summary>
    private async Task ForgetToldAsync(System.Linq.Expressions.Expression<Func<RoundSignup, bool>> which)
    {
        var told = await db.RoundSignups.Where(which).Where(s => s.ToldAt != null).Select(s => s.Id).ToArrayAsync();
        if (told.Length > 0) await EndAsync(s => told.Contains(s.Id));
    }

    private OutboxMessage MessageOf(RoundSignup signup, string program, int asked, string origin, DateTime now)
    {
        var (subject, body) = wording.Write(wording.Of(NoticeEvent.RoundAsked), program, contactPhone: null, new(Name: null, Number: null, $"{origin}/round-signups/{signup.Token}"));
        return new()
        {
            MessageId = FormattableString.Invariant($"round-signup-{signup.Token[..12]}-asked-{asked}"),
            Event = NoticeEvent.RoundAsked,
            To = signup.Email!,
            Subject = subject,
            Body = body,
            RoundSignupId = signup.Id,
            CreatedAt = now,
        };
    }
}
