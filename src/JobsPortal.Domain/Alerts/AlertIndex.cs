using System.Runtime.InteropServices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Alerts;

/// <summary>A confirmed search as it is looked for.</summary>
/// <param name="RecipientId">Whose.</param>
/// <param name="Conditions">What is wanted.</param>
/// <param name="SinceAt">Openings published from then on are new, UTC.</param>
public sealed record AlertSearch(int RecipientId, SearchConditions Conditions, DateTime SinceAt)
{
    /// <summary>Its place among the searches of its recipient, where that is asked for.</summary>
    public int Place { get; init; }
}

/// <summary>
/// Many saved searches, turned round: an opening comes and the searches that it meets are found. Each distinct term is looked for once an opening, and
/// only where the first two letters of one of its phrases stand there; a search is looked at only when its rarest-looking term, or without words its first
/// choice, is met. What a match is, <see cref="SearchReading"/> and <see cref="SearchConditions"/> say; here nothing is decided. Not for two threads at once.
/// </summary>
public sealed class AlertIndex
{
    private readonly SearchKnowledge _knowledge;
    private readonly Dictionary<(string, bool), int[]?> _readings = [];
    private readonly Dictionary<string, int> _termIds = [];
    private readonly List<Term> _terms = [];
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<(char, char), List<int>> _byText = [];
    private readonly Dictionary<(char, char), List<int>> _byInitials = [];
    private readonly Dictionary<string, List<int>> _byDong = [];
    private readonly Dictionary<object, List<Entry>> _byChoice = [];
    private int _turn;

    private AlertIndex(SearchKnowledge knowledge) => _knowledge = knowledge;

    /// <summary>How many searches it holds.</summary>
    public int Count { get; private set; }

    /// <summary>An index of these searches.</summary>
    public static AlertIndex Of(IEnumerable<AlertSearch> searches, SearchKnowledge knowledge)
    {
        var index = new AlertIndex(knowledge);
        foreach (var search in searches) index.Add(search);
        return index;
    }

    /// <summary>The searches that an opening (with its units) meets and for which it is new, without any order.</summary>
    public IReadOnlyList<AlertSearch> Matching(Opening opening) => Matching(opening, SearchDocument.Of(opening));

    /// <summary>The same, where the opening's document was made already.</summary>
    public IReadOnlyList<AlertSearch> Matching(Opening opening, SearchDocument document)
    {
        _turn++;
        var met = TermsMet(document);
        List<AlertSearch> found = [];
        foreach (var term in met) Take(_terms[term].Searches);
        foreach (var choice in ChoicesOf(opening)) Take(_byChoice.GetValueOrDefault(choice) ?? []);
        return found;

        void Take(List<Entry> entries)
        {
            foreach (var entry in entries)
            {
                if (entry.Turn == _turn || opening.ApprovedAt < entry.Search.SinceAt || entry.Terms.Any(t => _terms[t].Turn != _turn) || !entry.Search.Conditions.Fits(opening)) continue;
                entry.Turn = _turn;
                found.Add(entry.Search);
            }
        }
    }

    private List<int> TermsMet(SearchDocument document)
    {
        List<int> met = [];
        HashSet<(char, char)> seen = [];
        foreach (var field in SearchDocument.Fields) Try(document[field], _byText);
        seen.Clear();
        Try(document.Initials, _byInitials);
        foreach (var dong in document.DongCodes)
        {
            if (_byDong.TryGetValue(dong, out var phrases)) Meet(phrases);
        }

        return met;

        void Try(string text, Dictionary<(char, char), List<int>> phrasesOf)
        {
            for (var i = 1; i < text.Length; i++)
            {
                if (seen.Add((text[i - 1], text[i])) && phrasesOf.TryGetValue((text[i - 1], text[i]), out var phrases)) Meet(phrases);
            }
        }

        void Meet(List<int> phrases)
        {
            foreach (var id in phrases)
            {
                var phrase = _phrases[id];
                if (_terms[phrase.Term].Turn == _turn || phrase.Of.Penalty(document) is null) continue;
                _terms[phrase.Term].Turn = _turn;
                met.Add(phrase.Term);
            }
        }
    }

    private void Add(AlertSearch search)
    {
        var key = (search.Conditions.Words, search.Conditions.IsExact);
        if (!_readings.TryGetValue(key, out var terms)) _readings[key] = terms = AlertWords.ReadingsOf(search.Conditions, _knowledge)?.SelectMany(r => r.Terms).Select(IdOf).Distinct().ToArray();
        if (terms is null) return;

        Count++;
        var entry = new Entry(search, terms);
        if (terms.Length > 0)
        {
            _terms[terms.MaxBy(t => _terms[t].Length)].Searches.Add(entry);
            return;
        }

        foreach (var choice in FirstChoicesOf(search.Conditions))
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_byChoice, choice, out _);
            (list ??= []).Add(entry);
        }
    }

    private int IdOf(SearchTerm term)
    {
        var name = string.Join('|', term.Alternatives.Select(p => $"{p.Key}/{p.Target}/{(int)p.In}/{string.Join(',', p.Except)}"));
        if (_termIds.TryGetValue(name, out var known)) return known;
        var id = _termIds[name] = _terms.Count;
        _terms.Add(new(term.Alternatives[0].Key.Length));
        foreach (var phrase in term.Alternatives)
        {
            if (phrase.Target == PhraseTarget.Dong) Place(_byDong, phrase.Key);
            else Place(phrase.Target == PhraseTarget.Initials ? _byInitials : _byText, (phrase.Key[0], phrase.Key[1]));
            _phrases.Add(new(phrase, id));
        }

        return id;

        void Place<T>(Dictionary<T, List<int>> index, T at) where T : notnull
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, at, out _);
            (list ??= []).Add(_phrases.Count);
        }
    }

    // Without words: the group that tells openings apart best decides where it is looked up.
    private static IEnumerable<object> FirstChoicesOf(SearchConditions c) =>
        c.Dongs.Count > 0 ? c.Dongs
        : c.Occupations.Count > 0 ? c.Occupations.Cast<object>()
        : c.Kinds.Count > 0 ? c.Kinds.Cast<object>()
        : c.Employments.Count > 0 ? c.Employments.Cast<object>()
        : [""];

    private static IEnumerable<object> ChoicesOf(Opening opening) =>
        [.. opening.Units.Select(u => u.DongCode).OfType<string>().Distinct(), opening.OccupationGroup, opening.Kind, opening.EmploymentType, ""];

    private sealed class Entry(AlertSearch search, int[] terms)
    {
        public AlertSearch Search { get; } = search;

        public int[] Terms { get; } = terms;

        public int Turn { get; set; }
    }

    private sealed class Term(int length)
    {
        public int Length { get; } = length;

        public List<Entry> Searches { get; } = [];

        public int Turn { get; set; }
    }

    private sealed record Phrase(SearchPhrase Of, int Term);
}
