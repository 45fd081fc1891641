using System.Text.Json.Nodes;
using NetCds.Fhir.Terminology;

namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Observations, named by their code.</content>
internal sealed partial class PatientCase
{
    private const int RecentDays = 5;

    /// <summary>The prefetch key that brings Observations with a code.</summary>
    public static string KeyOf(string code) =>
        Engine.Shipped.Templates.Keys.Single(k => k.ResourceType == "Observation" && k.Codings.Contains(new Coding(Codes.SystemOf(code), code))).Name;

    /// <summary>Codes of the Observations there are, each once.</summary>
    public IReadOnlyList<string> ObservationCodes =>
    [
        .. Prefetch.Where(p => p.Key.StartsWith("observations", StringComparison.Ordinal)).SelectMany(p => Resources(p.Key))
            .Select(o => o["code"]!["coding"]![0]!["code"]!.GetValue<string>()).Distinct(),
    ];

    public bool IsQuantity(string code) => Observation(code).ContainsKey("valueQuantity");

    /// <summary>Gives the Observation another value, or adds one of five days ago.</summary>
    public PatientCase With(string code, Value value)
    {
        if (!Observations(code).Any())
        {
            return Also(code, value, RecentDays);
        }

        value.WriteTo(Observation(code));
        return this;
    }

    /// <summary>Gives the Observation another number in the unit it has.</summary>
    public PatientCase With(string code, decimal number)
    {
        Observation(code)["valueQuantity"]!["value"] = number;
        return this;
    }

    /// <summary>Adds an Observation beside those there are.</summary>
    public PatientCase Also(string code, Value value, int daysAgo) => Add(KeyOf(code), "Observation", r =>
    {
        r["status"] = "final";
        r["code"] = Concept(Codes.SystemOf(code), code);
        r["effectiveDateTime"] = DaysAgo(daysAgo);
        if (Observations(code).FirstOrDefault()?["bodySite"] is { } site)
        {
            r["bodySite"] = site.DeepClone();
        }

        value.WriteTo(r);
    });

    /// <summary>Takes away every Observation with one of the codes.</summary>
    public PatientCase Without(params string[] codes)
    {
        foreach (var code in codes)
        {
            foreach (var (key, observation) in ObservationsByKey(code).ToList())
            {
                Prefetch[key]!.AsObject().Remove("total");
                Prefetch[key]!["entry"]!.AsArray().Remove(observation.Parent);
            }
        }

        return this;
    }

    /// <summary>Gives the quantity another unit, or none at all.</summary>
    public PatientCase Unit(string code, string? unit)
    {
        Value.Quantity(Observation(code)["valueQuantity"]!["value"]!.GetValue<decimal>(), unit).WriteTo(Observation(code));
        return this;
    }

    public PatientCase Dated(string code, int daysAgo) => Set(code, "effectiveDateTime", JsonValue.Create(DaysAgo(daysAgo)));

    /// <summary>Sets or removes the upper limit of the reference range.</summary>
    public PatientCase Limit(string code, decimal? high, string unit) => Set(
        code,
        "referenceRange",
        high is null ? new JsonArray() : new JsonArray(new JsonObject { ["high"] = new JsonObject { ["value"] = high, ["unit"] = unit, ["code"] = unit } }));

    public PatientCase Undated(string code)
    {
        Assert.True(Observation(code).Remove("effectiveDateTime"));
        return this;
    }

    public PatientCase Status(string code, string status) => Set(code, "status", JsonValue.Create(status));

    /// <summary>Makes the Observation one about somebody else.</summary>
    public PatientCase About(string code, string patient) => Set(code, "subject", new JsonObject { ["reference"] = $"Patient/{patient}" });

    /// <summary>Says in the Observation itself that there is no value.</summary>
    public PatientCase Unanswered(string code)
    {
        new Value("dataAbsentReason", new JsonObject { ["text"] = "not done" }).WriteTo(Observation(code));
        return this;
    }

    private PatientCase Set(string code, string member, JsonNode value)
    {
        Observation(code)[member] = value;
        return this;
    }

    private JsonObject Observation(string code) => Assert.Single(Observations(code));

    private IEnumerable<JsonObject> Observations(string code) => ObservationsByKey(code).Select(o => o.Observation);

    private IEnumerable<(string Key, JsonObject Observation)> ObservationsByKey(string code) =>
        from key in Prefetch.Select(p => p.Key)
        where key.StartsWith("observations", StringComparison.Ordinal)
        from observation in Resources(key)
        where HasCode(observation["code"]!, code)
        select (key, observation);
}
