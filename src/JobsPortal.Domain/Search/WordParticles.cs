namespace JobsPortal.Domain.Search;

/// <summary>Particles at the end of a word: 청소를, 요양원에서, 경비로.</summary>
internal static class WordParticles
{
    private static readonly string[] Particles =
    [
        "하는데", "하는곳", "하는일", "해주는", "하는", "하기", "하실", "하러", "에서는", "에서도", "에서의", "에게서", "으로서", "으로써", "이라도", "이라는", "으로는", "이든지",
        "에서", "에게", "으로", "부터", "까지", "처럼", "보다", "하고", "이나", "라도", "께서", "한테", "로서", "로는", "이랑", "에는", "에도", "이요", "이고", "인데",
        "을", "를", "이", "가", "은", "는", "에", "의", "도", "만", "로", "와", "과", "나", "랑", "요",
    ];

    /// <summary>What may stand before a particle, the longest particle first; at least two letters each.</summary>
    public static IEnumerable<string> Stems(string word) => Particles
        .Where(p => word.Length - p.Length >= SearchQuery.WordMinLength && word.EndsWith(p, StringComparison.Ordinal)).Select(p => word[..^p.Length]);
}
