using JobsPortal.Data.Outbox;

namespace JobsPortal.Web.Jobs;

/// <summary>The files of messages that are deleted: overwritten and removed, before their rows go, so that a broken-off run finds them again.</summary>
public sealed class MailCopies(MailFolder folder)
{
    /// <summary>Removes the files of these messages.</summary>
    public async Task RemoveAsync(IEnumerable<string> messageIds)
    {
        foreach (var id in messageIds)
        {
            var file = new FileInfo(Path.Combine(folder.Path, MailFile.Of(new OutboxMessage { MessageId = id }).FileName));
            if (!file.Exists) continue;
            await using (var stream = file.OpenWrite())
            {
                await stream.WriteAsync(new byte[file.Length]);
                stream.Flush(flushToDisk: true);
            }

            file.Delete();
        }
    }
}
