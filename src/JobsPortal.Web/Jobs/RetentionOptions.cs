namespace JobsPortal.Web.Jobs;

/// <summary>When what is due is deleted (<c>Retention</c> in the settings). How long what is kept is set at <c>/admin/settings/retention</c>.</summary>
public sealed class RetentionOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Retention";

    /// <summary>How often it is looked for what is due; the first time after that long.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);
}
