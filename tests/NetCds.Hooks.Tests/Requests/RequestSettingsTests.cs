using System.Text.Json.Nodes;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Requests;

public sealed class RequestSettingsTests
{
    private readonly FakeGuideline _guideline = new();

    [Fact]
    public void Read_NoExtension_KeepsTheSite()
    {
        var settings = Read(null, out var errors);

        Assert.Empty(errors);
        Assert.Same(_guideline.Settings.Defaults, settings.Settings);
        Assert.Null(settings.AsOf);
    }

    [Fact]
    public void Read_SettingsAndTime_AreTaken()
    {
        var settings = Read("""{"ablation_max_mm":30,"srfa_available":true,"lsf_policy":"seed_strict","asOf":"2026-03-02T10:00:00+01:00"}""", out var errors);

        Assert.Empty(errors);
        Assert.NotSame(_guideline.Settings.Defaults, settings.Settings);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), settings.AsOf);
    }

    [Theory]
    [InlineData("7", "extension['https://netcds.example/cds-hooks/config']")]
    [InlineData("""{"unheard_of":1}""", "extension['https://netcds.example/cds-hooks/config'].unheard_of")]
    [InlineData("""{"ablation_max_mm":500}""", "extension['https://netcds.example/cds-hooks/config'].ablation_max_mm")]
    [InlineData("""{"lsf_policy":"lax"}""", "extension['https://netcds.example/cds-hooks/config'].lsf_policy")]
    [InlineData("""{"srfa_available":null}""", "extension['https://netcds.example/cds-hooks/config'].srfa_available")]
    [InlineData("""{"asOf":"yesterday"}""", "extension['https://netcds.example/cds-hooks/config'].asOf")]
    [InlineData("""{"asOf":"2026-03"}""", "extension['https://netcds.example/cds-hooks/config'].asOf")]
    [InlineData("""{"asOf":20260302}""", "extension['https://netcds.example/cds-hooks/config'].asOf")]
    public void Read_UnknownNameOrImpossibleValue_IsAnError(string extension, string path)
    {
        Read(extension, out var errors);

        Assert.Equal(path, Assert.Single(errors).Path);
    }

    private RequestSettings Read(string? extension, out IReadOnlyList<HookRequestError> errors)
    {
        var call = Calls.PatientView();
        if (extension is not null)
        {
            call["extension"] = new JsonObject { [RequestSettings.ExtensionName] = JsonNode.Parse(extension) };
        }

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));
        using (request)
        {
            return RequestSettings.Read(request, _guideline.Settings, _guideline.Settings.Defaults, out errors);
        }
    }
}
