using System.Text;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>What really lies in the files.</summary>
public static class BytesOfTheDatabase
{
    /// <summary>Whether a text stands anywhere in the database file or its write-ahead log.</summary>
    public static bool Holds(this PortalApp app, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new[] { app.Database.File, app.Database.File + "-wal" }.Where(File.Exists).Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(bytes) >= 0);
    }
}
