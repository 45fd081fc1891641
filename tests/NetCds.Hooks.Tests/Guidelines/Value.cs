using System.Text.Json.Nodes;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A value as an Observation carries it: the member and what stands in it.</summary>
internal sealed record Value(string Member, JsonNode Content)
{
    public const string Answers = "https://netcds.example/fhir/CodeSystem/nelm-answer";

    private const string Ucum = "http://unitsofmeasure.org";

    public static Value Quantity(decimal number, string? unit)
    {
        var quantity = new JsonObject { ["value"] = number };
        if (unit is not null)
        {
            quantity["unit"] = unit;
            quantity["system"] = Ucum;
            quantity["code"] = unit;
        }

        return new Value("valueQuantity", quantity);
    }

    public static Value Whole(int number) => new("valueInteger", JsonValue.Create(number));

    public static Value Text(string text) => new("valueString", JsonValue.Create(text));

    public static Value Flag(bool flag) => new("valueBoolean", JsonValue.Create(flag));

    public static Value Answer(string code, string system = Answers) =>
        new("valueCodeableConcept", new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) });

    public void WriteTo(JsonObject observation)
    {
        foreach (var member in observation.Select(m => m.Key).Where(k => k.StartsWith("value", StringComparison.Ordinal)).ToList())
        {
            observation.Remove(member);
        }

        observation[Member] = Content.DeepClone();
    }
}
