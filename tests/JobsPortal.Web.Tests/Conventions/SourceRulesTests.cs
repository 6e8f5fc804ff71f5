using System.Text.RegularExpressions;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>The habits of the house that a reader of the text can check.</summary>
public sealed partial class SourceRulesTests
{
    private const int MostLines = 250;

    public static TheoryData<string, string> Never => new()
    {
        { "the clock is asked at the edge only, through TimeProvider", @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b" },
        { "nothing sleeps", @"Thread\.Sleep" },
        { "text is encoded", @"Html\.Raw|\bHtmlString\(" },
        { "no region", @"^\s*#region" },
        { "no warning is switched off in code", @"^\s*#pragma|SuppressMessage" },
        { "nothing is left to do", @"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b" },
        { "a name says what it is", @"\b(class|record|struct|interface)\s+\w+(Manager|Util|Utils|Helpers?)\b(?<!TagHelper)" },
        { "no synchronous waiting", @"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)" },
    };

    [Theory, MemberData(nameof(Never))]
    public void Nowhere_in_the_source(string rule, string pattern)
    {
        var offences = Code().SelectMany(f => Regex.Matches(Sources.Read(f), pattern, RegexOptions.Multiline).Select(m => $"{f}: {m.Value.Trim()}"));
        Assert.True(!offences.Any(), $"{rule}: {string.Join("; ", offences)}");
    }

    [Fact]
    public void The_folder_is_the_namespace()
    {
        var wrong = Sources.Below("src", ".cs").Concat(Sources.Below("tests", ".cs"))
            .Where(f => !f.StartsWith("src/StandIns/", StringComparison.Ordinal))
            .Select(f => (File: f, Declared: NamespaceLine().Match(Sources.Read(f)).Groups[1].Value))
            .Where(f => f.Declared.Length > 0 && f.Declared != string.Join('.', f.File.Split('/')[1..^1]));
        Assert.Empty(wrong.Select(f => $"{f.File}: {f.Declared}"));
    }

    [Fact]
    public void A_file_is_short_enough_to_read() =>
        Assert.Empty(Code().Select(f => (File: f, Lines: Sources.Read(f).Count(c => c == '\n'))).Where(f => f.Lines > MostLines).Select(f => $"{f.File}: {f.Lines} lines"));

    [Fact]
    public void Pages_carry_no_inline_script_style_or_handler() =>
        Assert.Empty(Sources.Below("src", ".cshtml").SelectMany(f => Inline().Matches(Razor(f)).Select(m => $"{f}: {m.Value}")));

    /// <summary>Texts go through L["…"], so that another language needs no page.</summary>
    [Fact]
    public void Pages_carry_no_bare_Korean() =>
        Assert.Empty(Sources.Below("src", ".cshtml").SelectMany(f => Hangul().Matches(Localised().Replace(Razor(f), "")).Select(m => $"{f}: {m.Value}")));

    /// <summary>Examples use the numbers 010-0000-NNNN (or 000 in the middle of older ones), and domains that belong to nobody.</summary>
    [Fact]
    public void No_real_phone_or_mail_address_stands_in_the_repository()
    {
        var files = Sources.Below("src", ".cs", ".cshtml", ".json", ".md", ".csv", ".resx").Concat(Sources.Below("tests", ".cs", ".json", ".csv", ".txt"));
        Assert.Empty(files.SelectMany(f => RealContact().Matches(Sources.Read(f)).Select(m => $"{f}: {m.Value}")));
    }

    [Fact]
    public void No_path_of_a_machine_stands_in_the_repository() =>
        Assert.Empty(Sources.Below("src", ".cs", ".cshtml", ".json", ".csproj", ".mjs").Concat(Sources.Below("tests", ".cs", ".csproj"))
            .SelectMany(f => MachinePath().Matches(Sources.Read(f)).Select(m => $"{f}: {m.Value}")));

    /// <summary>Without the stand-ins: they keep the signatures of somebody else.</summary>
    private static IEnumerable<string> Code() => Sources.Below("src", ".cs", ".cshtml").Where(f => !f.StartsWith("src/StandIns/", StringComparison.Ordinal));

    private static string Razor(string file) => RazorComment().Replace(Sources.Read(file), "");

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)(?![^>]*type=""application/ld\+json"")[^>]*>|\sstyle=""|\son[a-z]+=""|<style\b|javascript:")]
    private static partial Regex Inline();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    /// <summary>Texts that are looked up, and the letter that stands as a picture for the size of letters.</summary>
    [GeneratedRegex(@"\bL\[""(?:[^""\\]|\\.)*""|aria-hidden=""true"">가<")]
    private static partial Regex Localised();

    [GeneratedRegex(@"[가-힣]+")]
    private static partial Regex Hangul();

    [GeneratedRegex(@"\b01[016789][- .]?(?!0{3,4}[- .]?\d{4}\b)\d{3,4}[- .]?\d{4}\b|\b[\w.+-]+@(?![\w.-]*\.?(?:example|test)\b)[A-Za-z0-9-]+\.(?:com|net|org|kr|co|go|io)\b[\w.]*")]
    private static partial Regex RealContact();

    [GeneratedRegex(@"""(?:/work|/tmp|/home|/root|C:\\\\Users)/[\w.-]*")]
    private static partial Regex MachinePath();
}
