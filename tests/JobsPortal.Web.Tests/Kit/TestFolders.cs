namespace JobsPortal.Web.Tests.Kit;

/// <summary>Where a run keeps its files: one folder in the system's temporary place, removed when the process ends.</summary>
public static class TestFolders
{
    private static readonly Lazy<string> Run = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("jobsportal-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        };
        return folder;
    });

    /// <summary>A new folder of one's own.</summary>
    public static string New() => Directory.CreateDirectory(Path.Combine(Run.Value, Guid.NewGuid().ToString("N"))).FullName;
}
