namespace JobsPortal.Domain.Search;

/// <summary>Particles at the end of a word: 청소를, 요양원에서, 경비로.</summary>
internal static class WordParticles
{
    private static readonly string[] Particles =
    [
        "하려고", "할만한", "쪽에서", "쪽으로", "쪽에", "근처", "부근", "인근", "합니다", "해요", "해드리는", "드리는", "하시는", "하는데", "하는곳", "하는일", "해주는", "하는", "하기", "하실", "하러", "에서는", "에서도", "에서의", "에게서", "으로서", "으로써", "이라도", "이라는", "으로는", "이든지",
        "에서", "에게", "으로", "부터", "까지", "처럼", "보다", "하고", "이나", "라도", "께서", "한테", "로서", "로는", "이랑", "에는", "에도", "이요", "이고", "인데",
        "을", "를", "이", "가", "은", "는", "에", "의", "도", "만", "로", "와", "과", "나", "랑", "요", "쪽", "할", "께",
    ];

    /// <summary>From so many letters on it is no chance that a word ends like a particle.</summary>
    private const int LongFrom = 2;

    /// <summary>What stands before a particle of two letters and more: 보건소에서.</summary>
    public static IEnumerable<string> SureStems(string word) => Stems(word).Where(stem => word.Length - stem.Length >= LongFrom);

    /// <summary>The stem of a verb that is named: 다듬기, 만들기. Null where it is none; things end so too (세탁기), so that it is the last to try.</summary>
    public static string? VerbStem(string word) => word.Length > SearchQuery.WordMinLength && word.EndsWith('기') ? word[..^1] : null;

    /// <summary>What may stand before a particle, the longest particle first; at least two letters each.</summary>
    public static IEnumerable<string> Stems(string word) => Particles
        .Where(p => word.Length - p.Length >= SearchQuery.WordMinLength && word.EndsWith(p, StringComparison.Ordinal)).Select(p => word[..^p.Length]);
}
