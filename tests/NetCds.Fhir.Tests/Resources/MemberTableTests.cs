using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests.Resources;

public sealed class MemberTableTests
{
    // Every element name of the resources the service reads, and names made to look like one another.
    private static readonly string[] Names =
    [
        "resourceType", "id", "meta", "identifier", "status", "category", "code", "subject", "patient", "encounter", "effectiveDateTime", "effectivePeriod",
        "effectiveInstant", "issued", "performer", "valueQuantity", "valueInteger", "valueRange", "valueString", "valueBoolean", "valueCodeableConcept",
        "valueDateTime", "dataAbsentReason", "interpretation", "note", "bodySite", "method", "specimen", "referenceRange", "component", "hasMember",
        "derivedFrom", "clinicalStatus", "verificationStatus", "severity", "onsetDateTime", "recordedDate", "stage", "evidence", "performedDateTime",
        "performedPeriod", "outcome", "complication", "followUp", "usedCode", "medicationCodeableConcept", "medicationReference", "authoredOn", "requester",
        "dosageInstruction", "dispenseRequest", "dateAsserted", "extension", "modifierExtension", "contained", "text", "_status", "_id",
        "a", "b", "ab", "ba", "abc", "acb", "abcd", "dcba", "abcdefgh", "hgfedcba", "abcdefghi", "abcdefghj", "effectivXDateTime", "effectiveDateTimf",
        "", "é", "tumör", "status ", "Status",
    ];

    [Fact]
    public void Find_AnyMember_GivesWhatTheJsonLibraryGives()
    {
        var members = Gen.Elements(Names).Zip(Gen.Choose(0, 99)).ListOf();
        Prop.ForAll(Arb.From(members), list =>
        {
            var json = JsonDocument.Parse("{" + string.Join(',', list.Select(m => $"{JsonSerializer.Serialize(m.Item1)}:{m.Item2}")) + "}").RootElement;
            var table = new MemberTable(json);
            foreach (var name in Names)
            {
                var expected = json.TryGetProperty(name, out var value) ? value.GetInt32() : (int?)null;
                var found = table.Find(System.Text.Encoding.UTF8.GetBytes(name));
                Assert.Equal(expected, found.ValueKind == JsonValueKind.Undefined ? null : found.GetInt32());
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(4806, 7));
    }

    [Theory]
    [InlineData("""{"co\u0064e":1}""", 1)]
    [InlineData("""{"code":1,"co\u0064e":2}""", 2)]
    [InlineData("""{"co\u0064e":1,"code":2}""", 2)]
    [InlineData("""{"\ud800":1,"code":2}""", 2)]
    [InlineData("""{"code":2,"code\ud800":1}""", 2)]
    public void Find_NamesWithEscapes_AreRead(string json, int expected) =>
        Assert.Equal(expected, new MemberTable(JsonDocument.Parse(json).RootElement).Find("code"u8).GetInt32());

    [Fact]
    public void Find_NoMembers_IsUndefined() =>
        Assert.Equal(JsonValueKind.Undefined, new MemberTable(JsonDocument.Parse("{}").RootElement).Find("code"u8).ValueKind);
}
