using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>Old results are passed over once a usable newer one is at hand. Nothing may follow from that: not a value, not a source, not an issue.</summary>
public sealed class SupersededTests
{
    private static readonly (string System, string Code, string Unit, int Middle)[] Tests =
    [
        (Loinc, "1975-2", "mg/dL", 1), (Loinc, "14631-6", "umol/L", 15), (Loinc, "1751-7", "g/L", 40), (Loinc, "2160-0", "mg/dL", 1), (Loinc, "98979-8", "mL/min/{1.73_m2}", 80),
        (Loinc, "89247-1", "{score}", 1), (Loinc, "29593-1", "%", 5), (Loinc, "1742-6", "U/L", 30), (Observation, "liver-lesion-largest-diameter", "mm", 20),
    ];

    public static TheoryData<string> WithValidity => [.. BuiltIn.Definitions.Where(d => d.Validity.Count == 1 && Source(d) is not null).Select(d => d.Name)];

    [Theory, MemberData(nameof(WithValidity))]
    public void Read_ResultTooOldBesideAUsableOne_LeavesNoTraceWhateverItSays(string name)
    {
        var definition = BuiltIn.Definitions[BuiltIn.IndexOf(name)];
        var days = definition.Validity[0].Days;
        var recent = Observe(definition, Value(definition), Day(1));
        var alone = Fact(name, recent);
        Assert.Equal(FactStatus.Known, alone.Status);
        foreach (var value in Values(definition))
        {
            var old = Observe(definition, value, Day(days + 1));

            Assert.Equal(Described(alone), Described(Fact(name, recent, old)));
            Assert.Equal(Described(alone), Described(Fact(name, old, recent)));
            Assert.Equal(Issues(Read(old, recent)), Issues(Read(recent, old)));
        }
    }

    [Theory, MemberData(nameof(WithValidity))]
    public void Read_OlderResultOnItsLastValidDay_StillCounts(string name)
    {
        var definition = BuiltIn.Definitions[BuiltIn.IndexOf(name)];
        var recent = Observe(definition, Value(definition), Day(0));

        Assert.Equal(2, Fact(name, recent, Observe(definition, Value(definition), Day(definition.Validity[0].Days))).Sources.Count);
        Assert.Single(Fact(name, recent, Observe(definition, Value(definition), Day(definition.Validity[0].Days + 1))).Sources);
    }

    [Theory]
    [InlineData("2020-01-01T00:00:00+14:30")]
    [InlineData("2020-13-01")]
    [InlineData("yesterday")]
    public void Read_OldDateThatCannotBeRead_IsNotTakenForOld(string date)
    {
        // The date of issue counts then, and it is recent.
        var broken = Obs(Loinc, "1975-2", Quantity("2.5", "mg/dL"), date, extra: $"\"issued\":\"{Day(0)}T06:00:00Z\"");
        var recent = Obs(Loinc, "1975-2", Quantity("1.0", "mg/dL"), Day(1));

        Assert.Equal(2.5m, Fact("bilirubin_mg_dl", recent, broken).Value.Number!.Point);
        Assert.Equal(2.5m, Fact("bilirubin_mg_dl", broken, recent).Value.Number!.Point);
    }

    [Fact]
    public void Read_UnusableNewerResult_SupersedesNothing()
    {
        var old = Obs(Loinc, "1975-2", Quantity("2.5", "mg/dL"), Day(400));
        foreach (var unusable in new[] { Quantity("1.0", "[foz_us]"), Quantity("5000", "mg/dL"), "\"dataAbsentReason\":{\"text\":\"unknown\"}" })
        {
            var recent = Obs(Loinc, "1975-2", unusable, Day(1));

            Assert.Equal(Described(Fact("bilirubin_mg_dl", old, recent)), Described(Fact("bilirubin_mg_dl", recent, old)));
            Assert.NotEqual(FactStatus.Known, Fact("bilirubin_mg_dl", recent, old).Status);
        }
    }

    [Fact]
    public void Read_RandomHistories_GiveTheSameFactsForwardsAndBackwards()
    {
        var result = from test in Gen.Elements(Tests)
                     from share in Gen.Choose(0, 300)
                     from unit in Gen.Frequency((8, Gen.Constant(test.Unit)), (1, Gen.Constant("[foz_us]")), (1, Gen.Constant((string)null!)))
                     from comparator in Gen.Frequency((8, Gen.Constant((string)null!)), (1, Gen.Elements("<", ">=", "~")))
                     from days in Gen.Frequency((3, Gen.Choose(-3, 40)), (3, Gen.Choose(25, 400)), (1, Gen.Choose(400, 3000)))
                     from date in Gen.Elements(Day(days), At.AddDays(-days).AddHours(5).ToString("yyyy-MM-ddTHH:mm:ss+03:00", CultureInfo.InvariantCulture), Day(days)[..7])
                     from status in Gen.Frequency((8, Gen.Constant("final")), (1, Gen.Elements("entered-in-error", "corrected")))
                     from limit in Gen.Elements(string.Empty, $"\"referenceRange\":[{{\"high\":{{\"value\":{test.Middle},\"code\":\"{test.Unit}\"}}}}]")
                     let value = Quantity((test.Middle * share / 100m).ToString(CultureInfo.InvariantCulture), unit, comparator)
                     select Obs(test.System, test.Code, value, date, status, limit);
        var property = Prop.ForAll(result.ListOf(40).ToArbitrary(), results =>
        {
            var record = Record([.. results]);
            var newestFirst = record.Resources.OrderByDescending(r => r["effectiveDateTime"u8].AsString(), StringComparer.Ordinal).ToArray();
            return Described(newestFirst) == Described([.. newestFirst.Reverse()]);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1905, 3), property);
    }

    private static string Described(NetCds.Fhir.Resources.FhirResource[] resources)
    {
        var reading = Reader.Read(new PatientRecord { PatientId = "p", Resources = resources, AnsweredLists = Record().AnsweredLists }, At);
        return string.Join('\n', reading.Facts.Select(f => string.Join(' ', Described(f), string.Join(',', f.Sources)))) + Issues(reading);
    }

    private static string Described(Fact fact) =>
        $"{fact.Definition.Name} {fact.Status} {fact.Value} {fact.Effective} {fact.StatedUnknown} {fact.HasNewerUnusable} {fact.Sources.Count} [{string.Join(',', fact.Candidates)}]";

    private static string Issues(FactReading reading) => string.Join('\n', reading.Issues.Select(i => $"{i.Code} {i.Fact} {i.Message}"));

    private static FactSourceDefinition? Source(FactDefinition fact) =>
        fact.Kind is FactKind.Quantity or FactKind.Integer && fact.Aggregation == Aggregation.Latest
            ? BuiltIn.Sources.FirstOrDefault(s => s.FactIndex == fact.Index && s is { ResourceType: "Observation", Read: FactReadKind.Value, Codings.Count: > 0, Bands.Count: 0 })
            : null;

    private static IEnumerable<string> Values(FactDefinition fact) =>
    [
        Value(fact), Quantity("1", "[foz_us]"), Quantity("1", null), Quantity("100000000000000000000", fact.Unit), Quantity("1", fact.Unit, "~"), "\"valueBoolean\":true",
        "\"dataAbsentReason\":{\"text\":\"unknown\"}", "\"note\":[{\"text\":\"see letter\"}]",
    ];

    private static string Value(FactDefinition fact)
    {
        var middle = (fact.PlausibleLow!.Value + fact.PlausibleHigh!.Value) / 2;
        return Quantity((fact.Kind == FactKind.Integer ? decimal.Floor(middle) : decimal.Round(middle, 2)).ToString(CultureInfo.InvariantCulture), fact.Unit);
    }

    private static string Observe(FactDefinition fact, string value, string date)
    {
        var coding = Source(fact)!.Codings[0];
        return Obs(coding.System, coding.Code, value, date);
    }
}
