namespace JobsPortal.Domain.Search;

/// <summary>Where in an opening a word may stand, in the order of worth.</summary>
[Flags]
public enum SearchFields
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>공고 제목.</summary>
    Title = 1,

    /// <summary>직종과 모집단위의 이름: what is done.</summary>
    Occupation = 2,

    /// <summary>기관·기업.</summary>
    Organization = 4,

    /// <summary>Everything else: departments, places, hours, pay, description, who can apply.</summary>
    Text = 8,

    /// <summary>Title and occupation: where a word tells what the work is.</summary>
    Work = Title | Occupation,

    /// <summary>Anywhere.</summary>
    All = Title | Occupation | Organization | Text,
}
