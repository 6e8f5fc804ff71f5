using JobsPortal.Domain.Search;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>One sentence about how the words were understood.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="LinkText">What the link beside it says; null without one.</param>
/// <param name="Href">Where it leads.</param>
public sealed record UnderstoodWord(string Text, string? LinkText = null, string? Href = null);

/// <summary>Says whatever was looked for otherwise than it was typed: nobody is to wonder why something was found.</summary>
public static class UnderstoodWords
{
    private const int SynonymsMax = 5;

    /// <summary>The sentences, in the order of the words.</summary>
    public static IReadOnlyList<UnderstoodWord> Of(OpeningFilters filters, SearchQuery query, SearchOutcome outcome) =>
        [.. Short(query), .. Dropped(query), .. Rewritten(filters, outcome), .. Synonyms(filters, outcome), .. LeftOut(query, outcome), .. NearHome(query)];

    private static IEnumerable<UnderstoodWord> Short(SearchQuery query)
    {
        if (query.IsRefused) yield return new(Language.Say("한 글자로는 찾을 수 없습니다. 두 글자 이상 적어 주세요. 예: 간호, 청소"));
        else if (query.TooShort.Count > 0) yield return new(Language.Say("{0} 한 글자라서 빼고 찾았습니다.", Language.Eun(Quoted(query.TooShort))));
    }

    private static IEnumerable<UnderstoodWord> Dropped(SearchQuery query)
    {
        if (query.Dropped.Count == 0) yield break;
        yield return query.Words.Count == 0
            ? new(Language.Say("{0} 어떤 일인지 알 수 없어 모두 보여 드립니다. 예: 청소, 경비, 동행일자리", Language.Ro(Quoted(query.Dropped))))
            : new(Language.Say("{0} 빼고 찾았습니다. 어느 공고에나 있을 수 있는 말입니다.", Language.Eun(Quoted(query.Dropped))));
    }

    private static IEnumerable<UnderstoodWord> Rewritten(OpeningFilters filters, SearchOutcome outcome)
    {
        foreach (var (word, reading) in outcome.Used.Where(c => c.Reading.IsRewritten))
        {
            yield return new(
                Language.Say("{0} 찾은 결과입니다.", Language.Ro(Quoted(reading.Said))), Language.Say("{0} 그대로 찾기", Quoted(word.Typed)), (filters with { IsExact = true }).Address());
        }
    }

    private static IEnumerable<UnderstoodWord> Synonyms(OpeningFilters filters, SearchOutcome outcome)
    {
        foreach (var (_, reading) in outcome.Used.Where(c => !c.Reading.IsRewritten && c.Reading.Synonyms.Count > 0))
        {
            yield return new(
                Language.Say("비슷한 말도 함께 찾았습니다: {0}", string.Join(", ", reading.Synonyms.Take(SynonymsMax))),
                Language.Say("{0} 그대로 찾기", Quoted(reading.Said)), (filters with { IsExact = true }).Address());
        }
    }

    private static IEnumerable<UnderstoodWord> LeftOut(SearchQuery query, SearchOutcome outcome)
    {
        if (outcome.LeftOut.Count == 0 || outcome.FindsNothing) yield break;
        yield return new(Language.Say("적으신 말에 모두 맞는 공고가 없어 {0} 빼고 찾았습니다.", Language.Eul(Quoted([.. outcome.LeftOut.Select(w => w.Typed)]))));
    }

    private static IEnumerable<UnderstoodWord> NearHome(SearchQuery query)
    {
        if (query.IsNearHome) yield return new(Language.Say("집에서 가까운 곳은 조건에서 동네를 고르면 찾을 수 있습니다."));
    }

    private static string Quoted(string word) => $"‘{word}’";

    private static string Quoted(IReadOnlyList<string> words) => string.Join(", ", words.Select(Quoted));
}
