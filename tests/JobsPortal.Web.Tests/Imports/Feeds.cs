using System.Text;
using System.Text.RegularExpressions;
using JobsPortal.Data.Imports;
using JobsPortal.Web.Tests.Conventions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Imports;

/// <summary>Hands files to the importer as pages and commands do, and looks for what must not be left behind.</summary>
internal static partial class Feeds
{
    /// <summary>Korean Windows text.</summary>
    public static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    /// <summary>A fixture: invented employers, every irregularity of real feeds.</summary>
    public static string Read(string name) =>
        Sources.Read($"tests/JobsPortal.Web.Tests/Imports/Fixtures/{name}").Replace("LONGTITLE", "사무보조 " + new string('가', 300), StringComparison.Ordinal);

    public static Task<ImportReport> ImportAsync(this PortalApp app, FeedFormat format, string text, bool isDryRun = false, bool isPartial = false) =>
        app.ImportAsync(format, Encoding.UTF8.GetBytes(text), isDryRun, isPartial);

    public static async Task<ImportReport> ImportAsync(this PortalApp app, FeedFormat format, byte[] file, bool isDryRun = false, bool isPartial = false)
    {
        await using var context = app.Open();
        using var stream = new MemoryStream(file);
        return await context.Get<ImportOpenings>().RunAsync(stream, format, new ImportOptions("feed.txt", isDryRun, isPartial));
    }

    /// <summary>A small getjobinfo file with one plain row for each id; <paramref name="change"/> alters the fields of a row.</summary>
    public static string GetJobInfo(IEnumerable<string> ids, Func<string, string, string>? change = null, int? total = null)
    {
        var rows = ids.Select(id =>
        {
            var row = $$"""{"JO_REGIST_NO":"{{id}}","CMPNY_NM":"가온상사","JO_SJ":"청소원 모집 {{id}}","JOBCODE_NM":"건물 청소원","HOPE_WAGE":"시급 / 11000원","WORK_TIME_NM":"오전","WORK_PARAR_BASS_ADRES_CN":"서울 노원구 상계1동","RCEPT_CLOS_NM":"마감일 (2026-11-30)","JO_REG_DT":"2026-11-01"}""";
            return change?.Invoke(id, row) ?? row;
        }).ToList();
        return $$$"""{"GetJobInfo":{"list_total_count":{{{total ?? rows.Count}}},"RESULT":{"CODE":"INFO-000","MESSAGE":""},"row":[{{{string.Join(',', rows)}}}]}}""";
    }

    /// <summary>The same openings as <see cref="GetJobInfo"/> in the shape of the Work24 list.</summary>
    public static string Work24(IEnumerable<string> ids) =>
        $"<wantedRoot>{string.Concat(ids.Select(id => $"<wanted><wantedAuthNo>{id}</wantedAuthNo><company>가온상사</company><title>청소원 모집 {id}</title><salTpNm>시급</salTpNm><sal>1만원</sal><minSal>10000</minSal><maxSal>10000</maxSal><region>서울 노원구</region><regDt>26-11-01</regDt><closeDt>26-11-30</closeDt></wanted>"))}</wantedRoot>";

    /// <summary>What in a text looks like a way to reach a person.</summary>
    public static IReadOnlyList<string> ContactsIn(string text) => [.. Contact().Matches(text.Normalize(NormalizationForm.FormKC)).Select(m => m.Value)];

    /// <summary>Every text in every column of the database that looks like a way to reach a person.</summary>
    public static async Task<IReadOnlyList<string>> ContactsAsync(PortalApp app)
    {
        await using var context = app.Open();
        List<string> found = [];
        foreach (var table in context.Db.Model.GetEntityTypes().Where(t => t.GetTableName() is not null && !t.IsMappedToJson()))
        {
            foreach (var column in table.GetProperties().Where(p => p.ClrType == typeof(string) && p.Name is not ("ContentHash" or "Xml")))
            {
                var connection = context.Db.Database.GetDbConnection();
                if (connection.State != System.Data.ConnectionState.Open) await connection.OpenAsync();
                await using var command = connection.CreateCommand();
                command.CommandText = $"SELECT [{column.GetColumnName()}] FROM [{table.GetTableName()}] WHERE [{column.GetColumnName()}] IS NOT NULL";
                await using var reader = await command.ExecuteReaderAsync();
                while (await reader.ReadAsync())
                {
                    found.AddRange(ContactsIn(reader.GetString(0)).Select(c => $"{table.GetTableName()}.{column.Name}: {c}"));
                }
            }
        }

        return found;
    }

    // Broader than the importer's own patterns, and written apart from them: digits in twos to fours behind 0 or a look-alike, anything with an at sign.
    [GeneratedRegex(@"(?<![0-9A-Za-z])[0Oo]\s*([1lI일]\s*[0Oo16789]|2|[3-6][1-5]|70)[^0-9가-힣A-Za-z]{0,3}[0-9Oo둘]{3,4}[^0-9가-힣A-Za-z]{0,3}[0-9Oo]{4}|둘742|[\w.+-]+\s?@\s?[\w-]+|골뱅이|\(at\)|[0-9]{6}\s?-\s?[1-4][0-9]{6}|happyhome77|김보람|홍길동")]
    private static partial Regex Contact();
}
