namespace JobsPortal.Browser.Tests.Pages;

/// <summary>The classes that only look share one district.</summary>
[CollectionDefinition(Name)]
public sealed class OneDistrict : ICollectionFixture<District>
{
    public const string Name = "One district";
}
