using System.Text;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>Where phrases stand, kept as long as nothing changes: the pages and filters behind one search ask the index once.</summary>
internal sealed class PhraseSets
{
    // Bytes of all sets together; beyond it they are dropped.
    private const long SizeMax = 16_000_000;

    private static readonly int Kinds = SearchTerm.KindsOfPhrases;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, SlotSet> _sets = new(StringComparer.Ordinal);
    private (int Generation, long Version) _stamp;
    private long _size;

    /// <summary>Where a term stands. <paramref name="places"/> turns keys, or a dong, into places.</summary>
    public TermHits Of(JobsDbContext db, SearchTerm term, (int Generation, long Version) stamp, Func<string?, List<int>, SlotSet> places)
    {
        List<int> ids = [];
        List<SlotSet>[] levels = [.. Enumerable.Range(0, SearchDocument.Fields.Count * Kinds).Select(_ => new List<SlotSet>())];
        foreach (var kind in term.Alternatives.GroupBy(p => (int)p.Kind))
        {
            for (var place = 0; place < SearchDocument.Fields.Count; place++)
            {
                var field = SearchDocument.Fields[place];
                List<SearchPhrase> phrases = [.. kind.Where(p => p.Target == PhraseTarget.Fields && (p.In & field) != 0)];
                if (phrases.Count > 0) levels[(place * Kinds) + kind.Key].Add(Look(WordTokens.MarkOf(field), phrases));
            }

            List<SearchPhrase> initials = [.. kind.Where(p => p.Target == PhraseTarget.Initials)];
            if (initials.Count > 0) levels[kind.Key].Add(Look(WordTokens.Initials, initials));
            foreach (var dong in kind.Where(p => p.Target == PhraseTarget.Dong))
            {
                levels[((SearchDocument.Fields.Count - 1) * Kinds) + kind.Key].Add(Kept("d" + dong.Key, () => places(dong.Key, [])));
            }
        }

        var hits = new TermHits(levels.SelectMany(sets => sets).Select(set => set.Size * 8).DefaultIfEmpty(0).Max());
        for (var penalty = 0; penalty < levels.Length; penalty++)
        {
            foreach (var set in levels[penalty]) hits.Add(penalty, set);
        }

        return hits;

        SlotSet Look(char mark, List<SearchPhrase> phrases) => Kept(NameOf(mark, phrases), () =>
        {
            ids.Clear();
            db.Words.Find(db, mark, phrases, ids);
            return places(null, ids);
        });

        SlotSet Kept(string name, Func<SlotSet> make)
        {
            lock (_turn)
            {
                // Whoever began before a change leaves alone what has been kept since.
                var isNew = stamp.CompareTo(_stamp) > 0;
                if (isNew || _size > SizeMax)
                {
                    _sets.Clear();
                    (_stamp, _size) = (isNew ? stamp : _stamp, 0);
                }

                if (_stamp == stamp && _sets.TryGetValue(name, out var known)) return known;
            }

            var made = make();
            lock (_turn)
            {
                if (_stamp == stamp && _sets.TryAdd(name, made)) _size += made.Size + (name.Length * sizeof(char));
            }

            return made;
        }
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
}
