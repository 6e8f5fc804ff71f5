using System.Text;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>
/// Where phrases stand. The pages and filters behind one search ask the index once, and a change of a few openings has these looked at again instead of
/// the whole index. What has not been asked for lately goes.
/// </summary>
internal sealed class PhraseSets(GuardedColumns columns)
{
    // Sets that were asked for since the last time some were dropped; as many older ones may be there. One takes a bit for each opening, an empty one nothing.
    private const int Most = 400;
    private const int EmptyMost = 4_000;

    private static readonly int Kinds = SearchTerm.KindsOfPhrases;

    private readonly Lock _turn = new();
    private Dictionary<string, Kept> _lately = new(StringComparer.Ordinal);
    private Dictionary<string, Kept> _before = new(StringComparer.Ordinal);
    private int _generation;
    private int _filled;

    /// <summary>Where a term stands, at <paramref name="stamp"/> or later.</summary>
    public TermHits Of(JobsDbContext db, SearchTerm term, ColumnsStamp stamp)
    {
        List<int> ids = [];
        List<SlotSet>[] levels = [.. Enumerable.Range(0, SearchDocument.Fields.Count * Kinds).Select(_ => new List<SlotSet>())];
        foreach (var kind in term.Alternatives.GroupBy(p => (int)p.Kind))
        {
            for (var place = 0; place < SearchDocument.Fields.Count; place++)
            {
                var field = SearchDocument.Fields[place];
                List<SearchPhrase> phrases = [.. kind.Where(p => p.Target == PhraseTarget.Fields && (p.In & field) != 0)];
                if (phrases.Count > 0) levels[(place * Kinds) + kind.Key].Add(Look(WordTokens.MarkOf(field), phrases, document => phrases.Any(p => p.IsIn(document, field))));
            }

            List<SearchPhrase> initials = [.. kind.Where(p => p.Target == PhraseTarget.Initials)];
            if (initials.Count > 0) levels[kind.Key].Add(Look(WordTokens.Initials, initials, document => initials.Any(p => p.Penalty(document) is not null)));
            foreach (var dong in kind.Where(p => p.Target == PhraseTarget.Dong)) levels[((SearchDocument.Fields.Count - 1) * Kinds) + kind.Key].Add(columns.PlacesIn(dong.Key));
        }

        var hits = new TermHits(levels.SelectMany(sets => sets).Select(set => set.Size * 8).DefaultIfEmpty(0).Max());
        for (var penalty = 0; penalty < levels.Length; penalty++)
        {
            foreach (var set in levels[penalty]) hits.Add(penalty, set);
        }

        return hits;

        SlotSet Look(char mark, List<SearchPhrase> phrases, Func<SearchDocument, bool> stands)
        {
            var name = NameOf(mark, phrases);
            var known = Find(name, stamp);
            if (known is not null && known.Stamp.Version >= stamp.Version) return known.Places;
            var places = known is null ? null : columns.Renew(known.Places, known.Stamp, stands);
            if (places is null)
            {
                ids.Clear();
                db.Words.Find(db, mark, phrases, ids);
                places = columns.PlacesOf(ids);
            }

            Keep(name, new(places, stamp));
            return places;
        }
    }

    private Kept? Find(string name, ColumnsStamp stamp)
    {
        lock (_turn)
        {
            if (stamp.Generation > _generation)
            {
                _lately.Clear();
                _before.Clear();
                (_generation, _filled) = (stamp.Generation, 0);
            }

            // Whoever began before all was read anew leaves alone what has been kept since.
            if (stamp.Generation < _generation) return null;
            if (_lately.TryGetValue(name, out var known)) return known;
            if (!_before.Remove(name, out known)) return null;
            Add(name, known);
            return known;
        }
    }

    private void Keep(string name, Kept made)
    {
        lock (_turn)
        {
            if (made.Stamp.Generation != _generation) return;
            if (!_lately.TryGetValue(name, out var known) || known.Stamp.Version < made.Stamp.Version) Add(name, made);
        }
    }

    private void Add(string name, Kept made)
    {
        if (!_lately.TryGetValue(name, out var known) || known.Places.IsEmpty) _filled += made.Places.IsEmpty ? 0 : 1;
        _lately[name] = made;
        if (_filled <= Most && _lately.Count <= EmptyMost) return;
        (_before, _lately, _filled) = (_lately, _before, 0);
        _lately.Clear();
    }

    private static string NameOf(char mark, List<SearchPhrase> phrases)
    {
        var name = new StringBuilder().Append(mark);
        foreach (var phrase in phrases)
        {
            name.Append('|').Append(phrase.Key);
            foreach (var except in phrase.Except) name.Append('-').Append(except);
        }

        return name.ToString();
    }

    /// <summary>The places of phrases, as they were at a stamp. The set never changes.</summary>
    private sealed record Kept(SlotSet Places, ColumnsStamp Stamp);
}
