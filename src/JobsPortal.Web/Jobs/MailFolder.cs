using System.Text;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Infrastructure;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>The folder <c>mail</c> of the data folder, where messages lie until a mail server is connected.</summary>
public sealed class MailFolder(IConfiguration configuration, IHostEnvironment environment, IOptions<OutboxOptions> options, IOptions<SiteOptions> site) : IMailRoute
{
    private const int MostShown = 200;

    /// <summary>Its path.</summary>
    public string Path { get; } = System.IO.Path.Combine(StorageFolder.Of(configuration, environment), "mail");

    /// <inheritdoc />
    public async Task<MailAnswer> SendAsync(MailFile mail)
    {
        try
        {
            await WriteAsync(mail);
            return MailAnswer.Accepted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(DeliveryAnswer.Later, MailFault.Folder);
        }
    }

    /// <summary>Writes a message whole or not at all; written again, it is the same file.</summary>
    public async Task WriteAsync(MailFile mail)
    {
        Directory.CreateDirectory(Path);
        var settings = options.Value;
        var file = System.IO.Path.Combine(Path, mail.FileName);
        var unfinished = file + ".unfinished";
        var text = mail.Write((site.Value.Identity.FullName, settings.From), settings.Domain);
        await using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), CancellationToken.None);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>The latest messages, newest first.</summary>
    public async Task<IReadOnlyList<MailFile>> LatestAsync()
    {
        if (!Directory.Exists(Path)) return [];
        List<MailFile> mails = [];
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*.eml").OrderByDescending(f => f.LastWriteTimeUtc).Take(MostShown))
        {
            mails.Add(MailFile.Read(await File.ReadAllTextAsync(file.FullName)));
        }

        return [.. mails.OrderByDescending(m => m.At).ThenBy(m => m.MessageId, StringComparer.Ordinal)];
    }

    /// <summary>One message; null when there is none of that name.</summary>
    public async Task<MailFile?> FindAsync(string fileName)
    {
        var file = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(fileName));
        return fileName.EndsWith(".eml", StringComparison.Ordinal) && File.Exists(file) ? MailFile.Read(await File.ReadAllTextAsync(file)) : null;
    }
}
