using System.Text;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Tests.Catalogue;

public sealed class SettingCatalogueReaderTests
{
    private const string Number = "\"kind\":\"number\",\"unit\":\"%\",\"default\":20";

    [Theory]
    [InlineData(Number, null)]
    [InlineData(Number + ",\"labelLimit\":20,\"largerIsLaxer\":true,\"label\":\"the label\"", null)]
    [InlineData(Number + ",\"labelLimit\":20,\"largerIsLaxer\":false,\"label\":\"the label\"", null)]
    [InlineData(Number + ",\"labelLimit\":20", "go together")]
    [InlineData(Number + ",\"labelLimit\":20,\"label\":\" \"", "go together")]
    [InlineData(Number + ",\"labelLimit\":20,\"label\":\"the label\"", "go together")]
    [InlineData(Number + ",\"largerIsLaxer\":true", "go together")]
    [InlineData(Number + ",\"label\":\"the label\"", "go together")]
    [InlineData(Number + ",\"labelLimit\":19,\"largerIsLaxer\":true,\"label\":\"the label\"", "laxer than the label allows")]
    [InlineData(Number + ",\"labelLimit\":21,\"largerIsLaxer\":false,\"label\":\"the label\"", "laxer than the label allows")]
    [InlineData("\"kind\":\"boolean\",\"default\":false,\"labelLimit\":1,\"largerIsLaxer\":true,\"label\":\"the label\"", "only a number")]
    public void Read_Label_IsCheckedAgainstLimitKindAndDefault(string members, string? expected)
    {
        var content = Encoding.UTF8.GetBytes($$"""{"settings":[{"name":"limit_max","title":"Limit",{{members}}}]}""");

        if (expected is null)
        {
            Assert.Equal("limit_max", Assert.Single(SettingCatalogueReader.Read(content, "settings.json").Definitions).Name);
            return;
        }

        var error = Assert.Single(Assert.Throws<GuidelineFormatException>(() => SettingCatalogueReader.Read(content, "settings.json")).Errors);
        Assert.StartsWith("settings.json, limit_max: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }
}
