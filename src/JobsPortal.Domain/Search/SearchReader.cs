using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>Makes words of what was typed: spoken words that say nothing go, words that belong together come together.</summary>
internal sealed class SearchReader(SearchKnowledge knowledge, SearchVocabulary vocabulary)
{
    private const int JoinedMax = 4;

    // 일, 곳, 좀 …: too short to be looked for and nothing that anybody would miss.
    private const string Fillers = "일곳것쪽좀및수할저나더꼭또등분때데";

    private readonly WordReader _words = new(knowledge, vocabulary);

    public SearchQuery Read(string text)
    {
        List<WordPart> parts = [.. SearchTyped.Parts(text).Select(p => new WordPart(p, Hangul.SearchKey(p))).Where(p => p.Key.Length > 0)];
        List<SearchWord> words = [];
        List<SearchWord> common = [];
        List<string> dropped = [], tooShort = [];
        bool isNear = false, hasDong = false;
        for (var at = 0; at < parts.Count;)
        {
            var joined = Joined(parts, at);
            var (typed, key) = joined > 1 ? Join(parts, at, joined) : parts[at];
            var separate = parts.GetRange(at, joined);
            at += joined;
            if (TwoSetKeyboard.SyllablesOf(typed) is { } meant && (IsIn(SynonymTable.Idle, meant) || IsIn(SynonymTable.Common, meant))) dropped.Add(typed);
            else if (SynonymTable.NearHome.Contains(key)) isNear = true;
            else if (IsIn(SynonymTable.Idle, key) || (key.Length == 1 && Fillers.Contains(key[0]))) dropped.Add(typed);
            else if (key.Length < SearchQuery.WordMinLength) tooShort.Add(typed);
            else if (IsIn(SynonymTable.Common, key)) common.Add(_words.Read(typed, key, separate));
            else
            {
                hasDong |= knowledge.Dongs.Contains(key);
                words.Add(_words.Read(typed, key, separate));
            }
        }

        // What every opening says is looked for only where nothing else is.
        if (words.Count == 0 && !isNear) (words, common) = (common, words);
        return new(text, [.. words.DistinctBy(w => Hangul.SearchKey(w.Typed)).Take(SearchQuery.WordsMax)])
        {
            Dropped = [.. dropped, .. common.Select(w => w.Typed)],
            TooShort = tooShort,
            IsNearHome = isNear && !hasDong,
        };
    }

    private static bool IsIn(IReadOnlySet<string> words, string key) => words.Contains(key) || WordParticles.Stems(key).Any(words.Contains);

    private static WordPart Join(List<WordPart> parts, int at, int count)
    {
        var range = parts.GetRange(at, count);
        return new(string.Join(' ', range.Select(p => p.Typed)), string.Concat(range.Select(p => p.Key)));
    }

    // 공공 근로, 상계 3,4동, 집 가까운, ㅇㅇ ㅂㅎㅅ, 주 15시간: how many parts from here are one word.
    private int Joined(List<WordPart> parts, int at)
    {
        for (var count = Math.Min(JoinedMax, parts.Count - at); count > 1; count--)
        {
            var key = Join(parts, at, count).Key;
            if (SynonymTable.NearHome.Contains(key) || knowledge.Knows(key) || SearchFigures.AreHours(key)) return count;
            if (WordParticles.Stems(key).Any(stem => stem.Length > parts[at].Key.Length && knowledge.Dongs.Contains(stem))) return count;
        }

        var initials = parts.Skip(at).TakeWhile(p => SearchInitials.Are(p.Key)).Count();
        if (initials > 1) return initials;
        return at + 1 < parts.Count && parts[at].Key.Length == 1 && parts[at].Key[0] is >= '가' and <= '힣' && char.IsAsciiDigit(parts[at + 1].Key[0]) ? 2 : 1;
    }
}
