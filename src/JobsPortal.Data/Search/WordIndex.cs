using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>Where the words of published openings stand in the database; kept in the transaction of the rows that they come from.</summary>
internal abstract class WordIndex
{
    /// <summary>Raise it when <see cref="WordTokens"/> changes what it makes, as <see cref="SearchDocument.Version"/> is raised: every index is made anew at the next start.</summary>
    public const int Form = 100 + SearchDocument.Version;

    /// <summary>Makes the place where they stand, if it is not there.</summary>
    public abstract Task PrepareAsync(JobsDbContext db);

    /// <summary>Empties it. Inside a write.</summary>
    public abstract Task ClearAsync(JobsDbContext db);

    /// <summary>Takes the words of <paramref name="gone"/> out and those of <paramref name="documents"/> in. Inside a write.</summary>
    public abstract Task ReplaceAsync(JobsDbContext db, IReadOnlyCollection<int> gone, IReadOnlyCollection<SearchDocument> documents);

    /// <summary>Collects the openings in which one of the phrases stands in the field of that mark. Waits for the database: its callers decide step by step.</summary>
    public abstract void Find(JobsDbContext db, char mark, IReadOnlyList<SearchPhrase> phrases, List<int> ids);

    /// <summary>Everything that stands in it, in any order.</summary>
    public abstract IEnumerable<(string Token, int Id, int Position)> Entries(JobsDbContext db);

    /// <summary>Reads everything as it stood at one moment, where the database can do that without holding writers up.</summary>
    public virtual Task<T> AtOneMomentAsync<T>(JobsDbContext db, Func<Task<T>> read) => read();
}
