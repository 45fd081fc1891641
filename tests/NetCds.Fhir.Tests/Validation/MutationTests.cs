using System.Text;
using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation;

/// <summary>Broken resources of every kind are answered, never thrown at.</summary>
public sealed class MutationTests
{
    private const int Cases = 10_000;
    private const int Seed = 20_260_302;

    private static readonly string[] Seeds =
    [
        """{"resourceType":"Observation","id":"o","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/bp"]},"text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &amp; b</p></div>"},"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"reference":"#p"},"contained":[{"resourceType":"Patient","id":"p","name":[{"given":["A",null],"_given":[null,{"extension":[{"url":"http://x.org/e","valueString":"a"}]}]}]}],"effectiveDateTime":"2020-01-01","component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":8.0e1,"system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}""",
        """{"resourceType":"Bundle","type":"document","identifier":{"system":"urn:x","value":"1"},"timestamp":"2020-01-01T00:00:00Z","entry":[{"fullUrl":"http://x.org/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final","type":{"text":"t"},"date":"2020","author":[{"reference":"Practitioner/1"}],"title":"t","section":[{"title":"s","entry":[{"reference":"Practitioner/1"}],"section":[{"title":"i","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"}}]}]}},{"fullUrl":"http://x.org/Practitioner/1","resource":{"resourceType":"Practitioner","id":"1"}}]}""",
        """{"resourceType":"Questionnaire","status":"draft","url":"http://x.org/q","item":[{"linkId":"1","type":"group","item":[{"linkId":"2","type":"choice","answerOption":[{"valueCoding":{"code":"a"}},{"valueInteger":2}],"enableWhen":[{"question":"1","operator":"exists","answerBoolean":true}]}]}]}""",
        """{"resourceType":"StructureDefinition","url":"http://x.org/p","name":"P","status":"draft","kind":"resource","abstract":false,"type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient","derivation":"constraint","differential":{"element":[{"id":"Patient","path":"Patient"},{"id":"Patient.name","path":"Patient.name","min":1,"constraint":[{"key":"a","severity":"error","human":"h","expression":"given.exists()"}]}]}}""",
    ];

    [Fact]
    public void Validate_MutatedResources_AlwaysEndInAReport()
    {
        var random = new Random(Seed);
        var invalid = 0;
        for (var i = 0; i < Cases; i++)
        {
            var json = Mutate(random, Encoding.UTF8.GetBytes(Seeds[i % Seeds.Length]));

            var report = Validating.Core.Validate(json, [], TestContext.Current.CancellationToken);

            invalid += report.IsValid ? 0 : 1;
            Assert.All(report.Issues, AssertWellFormed);
        }

        Assert.InRange(invalid, Cases / 2, Cases);
    }

    [Fact]
    public void Check_MutatedProfiles_AlwaysEndInAReport()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var json = Mutate(random, Encoding.UTF8.GetBytes(Seeds[3]));
            if (NetCds.Fhir.Resources.FhirResource.TryRead(Parse(json)) is not { } profile)
            {
                continue;
            }

            var source = new NetCds.Fhir.Definitions.LayeredDefinitions(new NetCds.Fhir.Definitions.LoadedDefinitions(profile), NetCds.Fhir.Definitions.R4.R4Definitions.Core);
            var validator = new FhirValidator(source, new NetCds.Fhir.Terminology.LocalTerminology(source));

            Assert.NotNull(validator.Check("""{"resourceType":"Patient","name":[{"family":"A"}]}""", "http://x.org/p"));
        }
    }

    private static System.Text.Json.JsonElement Parse(byte[] json)
    {
        try
        {
            return System.Text.Json.JsonDocument.Parse(json).RootElement;
        }
        catch (System.Text.Json.JsonException)
        {
            return default;
        }
    }

    private static void AssertWellFormed(ValidationIssue issue)
    {
        Assert.NotEmpty(issue.Message);
        Assert.NotEmpty(issue.Code);
        Assert.True(issue.Line is null or > 0, issue.Message);
    }

    private static byte[] Mutate(Random random, byte[] json)
    {
        var bytes = new List<byte>(json);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            Change(random, bytes);
        }

        return [.. bytes];
    }

    // Whole tokens are exchanged more often than single bytes, as most byte changes only break the JSON.
    private static void Change(Random random, List<byte> bytes)
    {
        string[] tokens = ["null", "[]", "{}", "1", "-1.5e300", "\"\"", "\"x\"", "true", "\"\\ud800\"", "[null]", "{\"a\":1}", "\"2020-99\"", "[[]]", "\"#p\"", "\"Patient\""];
        var at = random.Next(bytes.Count);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                break;
            default:
                var colon = bytes.IndexOf((byte)':', at);
                var end = colon < 0 ? -1 : bytes.FindIndex(colon, b => b is (byte)',' or (byte)'}' or (byte)']');
                if (end > colon)
                {
                    bytes.RemoveRange(colon + 1, end - colon - 1);
                    bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Length)]));
                }

                break;
        }

        if (bytes.Count == 0)
        {
            bytes.Add((byte)'{');
        }
    }
}
