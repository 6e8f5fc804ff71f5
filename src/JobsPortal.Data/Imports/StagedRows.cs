using System.Buffers.Binary;
using System.Text;

namespace JobsPortal.Data.Imports;

/// <summary>A row on its way from the file to the database.</summary>
/// <param name="Id">The id in the feed.</param>
/// <param name="Content">The row in the importer's own text form.</param>
/// <param name="Redactions">Places where personal data was taken out.</param>
internal sealed record StagedRow(string Id, string Content, int Redactions);

/// <summary>
/// Rows that were read and cleaned, in a working file, until the whole file is known to be sound. In memory stands one entry per id: where its
/// last row begins.
/// </summary>
internal sealed class StagedRows : IAsyncDisposable
{
    private readonly FileStream _file = NamelessFile.Create();
    private readonly Dictionary<string, long> _last = new(StringComparer.Ordinal);
    private long _end;

    /// <summary>Ids, each once.</summary>
    public int Count => _last.Count;

    /// <summary>Whether the file has the id.</summary>
    public bool Contains(string id) => _last.ContainsKey(id);

    /// <summary>Adds a row; true when it takes the place of an earlier one of the same id.</summary>
    public async Task<bool> AddAsync(StagedRow row, CancellationToken cancellationToken)
    {
        var again = !_last.TryAdd(row.Id, _end);
        _last[row.Id] = _end;
        var id = Encoding.UTF8.GetBytes(row.Id);
        var content = Encoding.UTF8.GetBytes(row.Content);
        var record = new byte[12 + id.Length + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, id.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(4), content.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(8), row.Redactions);
        id.CopyTo(record, 12);
        content.CopyTo(record, 12 + id.Length);
        await _file.WriteAsync(record, cancellationToken);
        _end += record.Length;
        return again;
    }

    /// <summary>The last row of each id, in the order of the file, in portions.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StagedRow>> PortionsAsync(int size)
    {
        await _file.FlushAsync(CancellationToken.None);
        _file.Position = 0;
        var head = new byte[12];
        List<StagedRow> portion = [];
        for (long at = 0; at < _end;)
        {
            await _file.ReadExactlyAsync(head, CancellationToken.None);
            var body = new byte[BinaryPrimitives.ReadInt32LittleEndian(head) + BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4))];
            await _file.ReadExactlyAsync(body, CancellationToken.None);
            var idLength = BinaryPrimitives.ReadInt32LittleEndian(head);
            var id = Encoding.UTF8.GetString(body, 0, idLength);
            if (_last[id] == at) portion.Add(new StagedRow(id, Encoding.UTF8.GetString(body, idLength, body.Length - idLength), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(8))));
            at += head.Length + body.Length;
            if (portion.Count < size) continue;
            yield return portion;
            portion = [];
        }

        if (portion.Count > 0) yield return portion;
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
