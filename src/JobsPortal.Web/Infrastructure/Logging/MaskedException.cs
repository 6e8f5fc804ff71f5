namespace JobsPortal.Web.Infrastructure.Logging;

/// <summary>An exception as the log may show it: its whole text, without personal data.</summary>
public sealed class MaskedException(Exception original) : Exception(PersonalData.Mask(original.Message))
{
    private readonly string _text = PersonalData.Mask(original.ToString());

    /// <inheritdoc />
    public override string ToString() => _text;
}
