namespace NetCds.Guideline.Tests;

public sealed class GuidelineLoaderTests
{
    [Fact]
    public void LoadEmbedded_ShippedGuideline_IsFreeOfMistakes()
    {
        var guideline = GuidelineLoader.LoadEmbedded();

        Assert.Equal("nelm-liver-directed-therapy", guideline.Id);
        Assert.Equal("1.0.0", guideline.Version);
        Assert.False(guideline.IsSigned);
    }
}
