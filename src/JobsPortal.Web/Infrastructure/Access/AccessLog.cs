using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Writes who of staff looked at whose data. Call it before the page is made: what cannot be recorded is not shown.
/// </summary>
public sealed class AccessLog(JobsDbContext db, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Records a view and saves it at once. Inside <c>WriteAsync</c> it joins that transaction.</summary>
    /// <param name="action">What is done with the data.</param>
    /// <param name="subject">Whose: the 접수번호; null for lists.</param>
    /// <param name="subjectCount">How many people are shown; none is nothing to record.</param>
    /// <param name="reason">Demanded where data leaves the portal.</param>
    public async Task RecordAsync(AccessAction action, string? subject, int subjectCount = 1, string? reason = null)
    {
        Add(action, subject, subjectCount, reason);
        await db.SaveChangesAsync();
    }

    /// <summary>Records that a list leaves the portal and saves it at once: also one without people, because of its reason.</summary>
    /// <param name="people">How many people are in it.</param>
    /// <param name="reason">Why.</param>
    public async Task RecordExportAsync(int people, string reason)
    {
        Write(AccessAction.Export, subject: null, people, reason);
        await db.SaveChangesAsync();
    }

    /// <summary>Records together with a change: the caller's own save writes both.</summary>
    /// <inheritdoc cref="RecordAsync"/>
    public void Add(AccessAction action, string? subject, int subjectCount = 1, string? reason = null)
    {
        if (subjectCount >= 1)
        {
            Write(action, subject, subjectCount, reason);
        }
    }

    private void Write(AccessAction action, string? subject, int subjectCount, string? reason)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Access is recorded while a request runs.");
        db.Add(new AccessRecord
        {
            At = clock.UtcNow(),
            StaffAccountId = context.User.StaffId(),
            Origin = Cut(context.Connection.RemoteIpAddress?.ToString() ?? "", AccessRecord.OriginMaxLength),
            Action = action,
            Subject = subject is null ? null : Cut(subject, AccessRecord.SubjectMaxLength),
            SubjectCount = subjectCount,
            Path = Cut(context.Request.Path, AccessRecord.PathMaxLength),
            Reason = reason is null ? null : Cut(reason, AccessRecord.ReasonMaxLength),
        });
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
