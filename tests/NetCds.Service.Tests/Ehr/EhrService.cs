using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Guideline;
using NetCds.Hooks.Prefetch;
using NetCds.Service.Tests.Conformance;

namespace NetCds.Service.Tests.Ehr;

/// <summary>The service with its own guideline and a short deadline.</summary>
public sealed class EhrService : RunningService
{
    public static readonly TimeSpan Deadline = TimeSpan.FromMilliseconds(1500);

    private readonly IGuideline _shipped = GuidelineLoader.LoadEmbedded();

    internal PrefetchTemplates Templates => PrefetchTemplates.From(_shipped.Facts);

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.Ordinal) { ["NetCds:Deadline"] = "00:00:01.5" };

    protected override IGuideline LoadGuideline(string? path) => _shipped;

    /// <summary>A sandbox patient's call with everything in it.</summary>
    internal Task<JsonObject> CallAsync(string patient) => this.OrderCallAsync(patient, hook: null, order: string.Empty);

    internal async Task<JsonElement> CardsAsync(JsonNode call)
    {
        using var response = await PostAsync(PatientView, call);
        return await response.AssertCardsAsync();
    }

    /// <summary>The verdicts of a call by modality, and how long they took; none when the answer is 412.</summary>
    internal async Task<(IReadOnlyDictionary<string, string> Verdicts, TimeSpan Took)> VerdictsAsync(JsonNode call)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await PostAsync(Assessments, call);
        var took = Stopwatch.GetElapsedTime(start);
        if (response.StatusCode == System.Net.HttpStatusCode.PreconditionFailed)
        {
            return (new Dictionary<string, string>(StringComparer.Ordinal), took);
        }

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        var assessment = await response.JsonAsync();
        return (assessment.GetProperty("modalities").EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!, m => m.GetProperty("status").GetString()!, StringComparer.Ordinal), took);
    }
}
