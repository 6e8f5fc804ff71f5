namespace JobsPortal.Web.Commands;

/// <summary>What the executable answers its caller.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>It failed for a reason outside the input.</summary>
    public const int Failed = 1;

    /// <summary>The arguments or the file are wrong; nothing was changed.</summary>
    public const int BadInput = 2;

    /// <summary>The database lacks a migration.</summary>
    public const int MigrationPending = 3;

    /// <summary>A check found that records were changed past the portal.</summary>
    public const int Broken = 4;
}
