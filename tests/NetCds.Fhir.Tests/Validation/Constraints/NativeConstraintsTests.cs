using System.Text.Json;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Constraints;

namespace NetCds.Fhir.Tests.Validation.Constraints;

public sealed class NativeConstraintsTests
{
    private static readonly FhirTypeModel Model = new(R4Definitions.Core);

    private static readonly Dictionary<string, (string Type, string[] Members)> Cases = new(StringComparer.Ordinal)
    {
        ["code.empty() or system.exists()"] = ("Quantity", ["\"code\":\"g\"", "\"_code\":{\"id\":\"x\",\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"system\":\"http://x.org\"", "\"_system\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}"]),
        ["comparator.empty()"] = ("Quantity", ["\"comparator\":\"<\"", "\"_comparator\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"value\":1"]),
        ["data.empty() or contentType.exists()"] = ("Attachment", ["\"data\":\"AAAA\"", "\"_data\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"contentType\":\"a/b\"", "\"title\":\"t\""]),
        ["value.empty() or system.exists()"] = ("ContactPoint", ["\"value\":\"1\"", "\"_value\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"system\":\"phone\"", "\"use\":\"home\""]),
        ["low.exists() or high.exists() or text.exists()"] = ("Observation.referenceRange", ["\"low\":{\"value\":1}", "\"high\":{\"value\":2}", "\"text\":\"t\"", "\"type\":{\"text\":\"x\"}"]),
        ["name.exists() or telecom.exists() or address.exists() or organization.exists()"] = ("Patient.contact", ["\"name\":{\"family\":\"a\"}", "\"telecom\":[{\"system\":\"phone\"}]", "\"address\":{\"city\":\"a\"}", "\"organization\":{\"display\":\"o\"}", "\"gender\":\"male\""]),
        ["(identifier.count() + name.count()) > 0"] = ("Organization", ["\"identifier\":[{\"value\":\"1\"}]", "\"name\":\"n\"", "\"_name\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"active\":true"]),
        ["resource.exists() or request.exists() or response.exists()"] = ("Bundle.entry", ["\"resource\":{\"resourceType\":\"Patient\"}", "\"request\":{\"method\":\"GET\",\"url\":\"x\"}", "\"response\":{\"status\":\"200\"}", "\"fullUrl\":\"urn:x\""]),
        ["fullUrl.exists() implies fullUrl.contains('/_history/').not()"] = ("Bundle.entry", ["\"fullUrl\":\"http://x.org/Patient/1/_history/2\"", "\"search\":{\"mode\":\"match\"}"]),
        ["dataAbsentReason.empty() or value.empty()"] = ("Observation", ["\"dataAbsentReason\":{\"text\":\"a\"}", "\"valueString\":\"a\"", "\"_valueDateTime\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"status\":\"final\""]),
        ["value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()"] = ("Observation",
            ["\"valueString\":\"a\"", "\"code\":{\"coding\":[{\"system\":\"s\",\"code\":\"1\"}]}", "\"component\":[{\"code\":{\"coding\":[{\"system\":\"s\",\"code\":\"2\"},{\"code\":\"1\",\"system\":\"s\"}]}}]", "\"status\":\"final\""]),
        ["start.hasValue().not() or end.hasValue().not() or (start <= end)"] = ("Period",
            ["\"start\":\"2020-01-02\"", "\"end\":\"2020-01-01\"", "\"_start\":{\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}]}", "\"id\":\"x\""]),
    };

    [Fact]
    public void Expressions_EachIsCompared() => Assert.Equal(NativeConstraints.Expressions.Order(StringComparer.Ordinal), Cases.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Find_EveryCombinationOfMembers_SaysWhatFhirPathSays()
    {
        foreach (var (expression, (type, members)) in Cases)
        {
            var path = FhirPathExpression.Compile(expression, new FhirPathOptions { Model = Model });
            var native = NativeConstraints.Find(expression)!;
            for (var chosen = 0; chosen < 1 << members.Length; chosen++)
            {
                var resource = type.Contains('.', StringComparison.Ordinal) ? "\"id\":\"z\"" : $"\"resourceType\":\"{type}\"";
                var json = $"{{{string.Join(",", members.Where((_, i) => (chosen & (1 << i)) != 0).Prepend(resource))}}}";
                var element = JsonDocument.Parse(json).RootElement;
                var model = Model.Find(type)!;
                var node = FhirPathNode.OfElement(element, default, model, new ResourceScope(element, model));

                Assert.True(path.IsTrue(node) == native(element), $"{expression} on {json}");
            }
        }
    }

    [Theory]
    [InlineData("2020-01-01", "2020-01-01")]
    [InlineData("2020-01-01T10:00:00Z", "2020-01-01T11:30:00+01:00")]
    [InlineData("2020-01-01T10:00:00Z", "2020-01-01T10:59:00+01:00")]
    [InlineData("2019-12-31T23:59:59.999Z", "2020-01-01T00:00:00Z")]
    [InlineData("2021", "2020")]
    [InlineData("2020-05", "2021")]
    public void Find_PeriodsOfComparableTimes_SaysWhatFhirPathSays(string start, string end)
    {
        const string expression = "start.hasValue().not() or end.hasValue().not() or (start <= end)";
        var element = JsonDocument.Parse($$"""{"start":"{{start}}","end":"{{end}}"}""").RootElement;
        var node = FhirPathNode.OfElement(element, default, Model.Find("Period")!, null);

        Assert.Equal(FhirPathExpression.Compile(expression, new FhirPathOptions { Model = Model }).IsTrue(node), NativeConstraints.Find(expression)!(element));
    }
}
