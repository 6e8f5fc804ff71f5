namespace JobsPortal.Domain.Suggestions;

/// <summary>A word that many looked for. It knows no visitor: only that there were enough of them on a day.</summary>
public sealed class PopularWord
{
    /// <summary>Fewest different visitors of one day who make a word popular.</summary>
    public const int FewestVisitors = 5;

    /// <summary>Longest word, in characters.</summary>
    public const int MaxLength = 20;

    /// <summary>How many days a word stays popular without being so again.</summary>
    public const int KeptDays = 30;

    private PopularWord() => Word = "";

    /// <summary>A word that became popular.</summary>
    public PopularWord(string word, DateOnly day) => (Word, LastOn) = (word, day);

    /// <summary>The word as a search key.</summary>
    public string Word { get; private set; }

    /// <summary>The last day in Seoul on which enough visitors looked for it.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>On how many days it was so.</summary>
    public int Days { get; private set; } = 1;

    /// <summary>Popular on a day; once a day counts.</summary>
    public void On(DateOnly day)
    {
        if (day <= LastOn) return;
        (LastOn, Days) = (day, Days + 1);
    }
}
