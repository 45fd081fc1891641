using Microsoft.Extensions.Configuration;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Server.Configuration;

namespace NetCds.Server.Tests.Configuration;

public sealed class NetCdsOptionsReaderTests
{
    [Fact]
    public void Read_NothingConfigured_IsASandboxWithDefaults()
    {
        var options = Read([], null, out var errors);

        Assert.Empty(errors);
        Assert.True(options.IsSandbox);
        Assert.Equal(5, options.MaxCards);
        Assert.Equal(33_554_432, options.MaxBodyBytes);
        Assert.Null(options.PublicBaseUrl);
        Assert.Null(options.Guideline.Path);
        Assert.False(options.Guideline.AcceptUnsigned);
        Assert.Empty(options.Guideline.Settings);
        Assert.Empty(options.Guideline.Doses);
        Assert.Empty(options.Guideline.Overrides);
        Assert.Null(options.OrderCodeMap);
        Assert.False(options.ConfirmWhenFine);
    }

    [Theory]
    [InlineData("NetCds:Storage", "sqlite", "This is a section")]
    [InlineData("NetCds:Guideline", "guideline", "This is a section")]
    [InlineData("NetCds:FailureLimit", "100", "This is a section")]
    [InlineData("NetCds:RateLimit", "100", "This is a section")]
    [InlineData("NetCds:MaxCards:0", "3", "This is one value")]
    [InlineData("NetCds:Deadline:Seconds", "2", "This is one value")]
    [InlineData("NetCds:PublicBaseUrl", "https://cds.example/cds-services", "what stands before /cds-services")]
    [InlineData("NetCds:PublicBaseUrl", "http://cds.example/CDS-Services/", "what stands before /cds-services")]
    public void Read_OtherShapeThanMeant_IsRefusedAndNotPassedOver(string setting, string value, string words)
    {
        Read([new(setting, value)], null, out var errors);

        var error = Assert.Single(errors);
        Assert.StartsWith(string.Join(':', setting.Split(':').Take(2)) + ": ", error, StringComparison.Ordinal);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NetCd:Tenants:0:Id", "'NetCd' stands beside the section NetCds")]
    [InlineData("NetCDS2:MaxCards", "'NetCDS2' stands beside the section NetCds")]
    [InlineData("NETCDS_MAXCARDS", "two underscores: NETCDS__MAXCARDS")]
    [InlineData("NETCDS_TENANTS_0_ID", "two underscores: NETCDS__TENANTS__0__ID")]
    public void Read_SettingBesideTheSection_IsRefused(string name, string words)
    {
        Read([new(name, "x")], null, out var errors);

        Assert.Contains(words, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NETCDS_TEST_POSTGRES")]
    [InlineData("Tenants:0:Id")]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("PATH")]
    public void Read_WhatOthersMayCallSo_IsLeftAlone(string name)
    {
        Read([new(name, "x")], null, out var errors);

        Assert.Empty(errors);
    }

    [Fact]
    public void Read_FileWithoutTheSection_IsRefusedForWhatStandsBesideIt()
    {
        var file = Path.Combine(Path.GetTempPath(), $"netcds-beside-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, """{"Tenants":[{"Id":"a"}],"MaxCards":3,"Logging":{}}""");
        try
        {
            var errors = new List<string>();
            NetCdsOptionsReader.Read(new ConfigurationBuilder().AddJsonFile(file).Build(), null, errors);

            Assert.Equal(["NetCds: 'MaxCards' stands", "NetCds: 'Tenants' stands"], errors.Select(e => string.Join(' ', e.Split(' ').Take(3))).Order(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Read_WhatASiteSetsUp_IsTaken()
    {
        var options = Read(
            [
                new("NETCDS:ORDERCODEMAP", "codes.json"), new("NetCds:ConfirmWhenFine", "true"), new("NetCds:Guideline:Doses:SSA", "every 4 weeks"),
                new("NETCDS:GUIDELINE:DOSES:EVEROLIMUS:TEXT", "daily"), new("NetCds:Guideline:Doses:EVEROLIMUS:Quantity", "10"), new("NetCds:Guideline:Doses:EVEROLIMUS:Unit", "mg"),
                new("NetCds:Guideline:Overrides:0:setting", "resin_lsf_max"), new("NetCds:Guideline:Overrides:0:approvedBy", "Dr. A"),
            ],
            null, out var errors);

        Assert.Empty(errors);
        Assert.Equal(Path.GetFullPath("codes.json"), options.OrderCodeMap);
        Assert.True(options.ConfirmWhenFine);
        Assert.Equal(new DoseOptions("every 4 weeks", null, null), options.Guideline.Doses["ssa"]);
        Assert.Equal(new DoseOptions("daily", "10", "mg"), options.Guideline.Doses["EVEROLIMUS"]);
        Assert.Equal(new OverrideOptions("resin_lsf_max", "Dr. A"), Assert.Single(options.Guideline.Overrides));
    }

    [Fact]
    public void Read_EverySetting_IsTakenInAnyLetterCase()
    {
        var options = Read(
            [
                new("NETCDS:MAXCARDS", "3"), new("NetCds:MaxBodyBytes", "4096"), new("NetCds:PublicBaseUrl", "https://cds.example/base/"),
                new("NETCDS:GUIDELINE:PATH", "/guideline"), new("NetCds:Guideline:AcceptUnsigned", "true"), new("NETCDS:GUIDELINE:SETTINGS:LSF_POLICY", "graded"),
            ],
            "Development", out var errors);

        Assert.Empty(errors);
        Assert.Equal(3, options.MaxCards);
        Assert.Equal(4096, options.MaxBodyBytes);
        Assert.Equal("https://cds.example/base", options.PublicBaseUrl);
        Assert.Equal("/guideline", options.Guideline.Path);
        Assert.True(options.Guideline.AcceptUnsigned);
        Assert.Equal("graded", options.Guideline.Settings["lsf_policy"]);
    }

    [Theory]
    [InlineData("NetCds:MaxCards", "0")]
    [InlineData("NetCds:MaxCards", "21")]
    [InlineData("NetCds:MaxCards", "many")]
    [InlineData("NetCds:MaxCards", "2.5")]
    [InlineData("NetCds:MaxBodyBytes", "1023")]
    [InlineData("NetCds:MaxBodyBytes", "99999999999")]
    [InlineData("NetCds:PublicBaseUrl", "cds.example")]
    [InlineData("NetCds:PublicBaseUrl", "ftp://cds.example")]
    [InlineData("NetCds:PublicBaseUrl", "https://cds.example?x=1")]
    [InlineData("NetCds:Guideline:AcceptUnsigned", "perhaps")]
    [InlineData("NetCds:MaxCard", "3")]
    [InlineData("NetCds:Guideline:Setings:lsf_policy", "graded")]
    [InlineData("NetCds:ConfirmWhenFine", "often")]
    [InlineData("NetCds:OrderCodeMaps", "codes.json")]
    public void Read_ImpossibleOrUnknownSetting_IsNamed(string key, string value)
    {
        Read([new(key, value)], null, out var errors);

        var named = string.Join(':', key.Split(':').Take(key.Contains("Guideline", StringComparison.Ordinal) ? 3 : 2));
        Assert.StartsWith(named + ": ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NetCds:Guideline:Doses:SSA:Amount")]
    [InlineData("NetCds:Guideline:Overrides:0:Approver")]
    public void Read_UnknownPartOfAnEntry_IsNamed(string key)
    {
        Read([new(key, "1")], null, out var errors);

        Assert.StartsWith(key + ": ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllReported()
    {
        Read([new("NetCds:MaxCards", "x"), new("NetCds:Nonsense", "1"), new("NetCds:Guideline:AcceptUnsigned", "2")], "Production", out var errors);

        Assert.Equal(4, errors.Count);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("production")]
    public void Read_ProductionWithoutTenants_IsRefused(string environment)
    {
        var options = Read([], environment, out var errors);

        Assert.False(options.IsSandbox);
        Assert.Contains("NetCds:Tenants", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Development")]
    [InlineData("Staging")]
    public void Read_AnyOtherEnvironment_IsASandbox(string? environment) => Assert.True(Read([], environment, out _).IsSandbox);

    [Fact]
    public void ReadSettings_EnvironmentVariablesInCapitals_FindTheSetting()
    {
        var catalogue = new FakeGuideline().Settings;
        var errors = new List<string>();

        var settings = SiteSettingsReader.Read(new Dictionary<string, string> { ["ABLATION_MAX_MM"] = "30" }, catalogue, errors);

        Assert.Empty(errors);
        Assert.NotSame(catalogue.Defaults, settings);
    }

    [Fact]
    public void ReadSettings_UnknownAndImpossible_AreAllReported()
    {
        var errors = new List<string>();

        SiteSettingsReader.Read(new Dictionary<string, string> { ["unheard"] = "1", ["ablation_max_mm"] = "1000" }, new FakeGuideline().Settings, errors);

        Assert.Equal(2, errors.Count);
        Assert.All(errors, e => Assert.StartsWith("NetCds:Guideline:Settings: ", e, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prod", false)]
    [InlineData("Prod", false)]
    [InlineData("Production ", false)]
    [InlineData("Prodution", false)]
    [InlineData("PRDOUCTION", false)]
    [InlineData("pre-production", true)]
    [InlineData("Development", true)]
    [InlineData("Staging", true)]
    [InlineData("Test", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void Read_EnvironmentNearlyProduction_IsRefused(string? environment, bool isTaken)
    {
        Read([], environment, out var errors);

        Assert.Equal(isTaken, errors.Count == 0);
        Assert.All(errors, e => Assert.StartsWith($"ASPNETCORE_ENVIRONMENT: '{environment}' is not Production", e, StringComparison.Ordinal));
    }

    private static NetCdsOptions Read(IReadOnlyList<KeyValuePair<string, string?>> values, string? environment, out List<string> errors)
    {
        errors = [];
        return NetCdsOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), environment, errors);
    }
}
