using System.Globalization;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>Every quantity that is read from an Observation, by the same rules.</summary>
public sealed class QuantityFactsTests
{
    public static TheoryData<string> Quantities => [.. Measured(f => true)];

    public static TheoryData<string> WithValidity => [.. Measured(f => f.Validity.Count == 1)];

    public static TheoryData<string> WithoutValidity => [.. Measured(f => f.Validity.Count == 0)];

    public static TheoryData<string> NeedingUnit => [.. Measured(f => f.Unit is not ("1" or "{score}" or "{INR}"))];

    public static TheoryData<string, string> Units => [.. Measured(f => true)
        .SelectMany(n => Definition(n).AcceptedUnits.Select(u => (n, u.Unit)))];

    [Theory, MemberData(nameof(Quantities))]
    public void Read_CanonicalUnit_IsKnown(string name)
    {
        var fact = Fact(name, Observe(name, Middle(name), Definition(name).Unit));

        Assert.Equal(FactStatus.Known, fact.Status);
        Assert.Equal(Interval.Exactly(Middle(name)), fact.Value.Number);
        Assert.Equal("Observation.valueQuantity", Assert.Single(fact.Sources).Path);
        Assert.Equal(Middle(name), fact.Sources[0].Value);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_EveryCodingOfTheCatalogue_IsKnown(string name)
    {
        foreach (var source in Sources(name).Where(s => s.Bands.Count == 0))
        {
            foreach (var coding in source.Codings)
            {
                var fact = Fact(name, Obs(coding.System, coding.Code, Quantity(Number(Middle(name)), Definition(name).Unit)));
                Assert.Equal(Interval.Exactly(Middle(name)), fact.Value.Number);
            }
        }
    }

    [Theory, MemberData(nameof(Units))]
    public void Read_AcceptedUnit_IsConvertedExactly(string name, string unit)
    {
        var accepted = Definition(name).AcceptedUnits.Single(u => u.Unit == unit);
        var written = decimal.Round(Middle(name) * accepted.Divisor / accepted.Factor, 3);
        var expected = decimal.Round(written * accepted.Factor / accepted.Divisor, 6, MidpointRounding.AwayFromZero);

        var fact = Fact(name, Observe(name, written, unit));

        Assert.Equal(FactStatus.Known, fact.Status);
        Assert.Equal(expected, fact.Value.Number!.Point);
        Assert.Equal(written, fact.Sources[0].Value);
        Assert.Equal(unit, fact.Sources[0].Unit);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_NothingRecorded_IsUnknown(string name)
    {
        Assert.Equal(FactStatus.Unknown, Fact(name).Status);
        Assert.Same(Fact(name), Fact(name));
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_NotFinal_IsIgnored(string name)
    {
        var coding = Sources(name)[0].Codings[0];
        foreach (var status in new[] { "entered-in-error", "preliminary", "registered", "cancelled", "unknown" })
        {
            var reading = Read(Obs(coding.System, coding.Code, Quantity(Number(Middle(name)), Definition(name).Unit), status: status));
            Assert.Equal(FactStatus.Unknown, Fact(reading, name).Status);
            Assert.Empty(reading.Issues);
        }
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_UnknownUnit_IsInvalidAndSaid(string name)
    {
        var reading = Read(Observe(name, Middle(name), "[foz_us]"));

        Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
        Assert.Contains(reading.Issues, i => i.Code == "unit-unknown" && i.Fact == name);
    }

    [Theory, MemberData(nameof(NeedingUnit))]
    public void Read_NoUnit_IsInvalidAndSaid(string name)
    {
        var reading = Read(Observe(name, Middle(name), null));

        Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
        Assert.Contains(reading.Issues, i => i.Code == "unit-missing" && i.Fact == name);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_PlausibleBounds_AreKnownAndBeyondThemInvalid(string name)
    {
        var definition = Definition(name);
        var low = definition.PlausibleLow!.Value;
        var high = definition.PlausibleHigh!.Value;
        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, low, definition.Unit)).Status);
        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, high, definition.Unit)).Status);
        foreach (var value in new[] { low - 0.001m, low - 1, high + 0.001m, high + 1, 100_000_000_000_000_000_000m })
        {
            var reading = Read(Observe(name, value, definition.Unit));
            Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
            Assert.Contains(reading.Issues, i => i.Code == "implausible" && i.Fact == name);
        }
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_Comparator_GivesABound(string name)
    {
        var unit = Definition(name).Unit;
        var bound = Middle(name);
        Assert.Equal(Interval.Below(bound, false), Fact(name, Observe(name, bound, unit, "<")).Value.Number);
        Assert.Equal(Interval.Below(bound, true), Fact(name, Observe(name, bound, unit, "<=")).Value.Number);
        Assert.Equal(Interval.Above(bound, false), Fact(name, Observe(name, bound, unit, ">")).Value.Number);
        Assert.Equal(Interval.Above(bound, true), Fact(name, Observe(name, bound, unit, ">=")).Value.Number);
        Assert.Equal(FactStatus.Invalid, Fact(name, Observe(name, bound, unit, "~")).Status);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_Range_GivesBothBounds(string name)
    {
        var unit = Definition(name).Unit;
        var coding = Sources(name)[0].Codings[0];
        var low = Definition(name).PlausibleLow!.Value;
        var range = $"\"valueRange\":{{\"low\":{{\"value\":{Number(low)},\"code\":\"{unit}\"}},\"high\":{{\"value\":{Number(Middle(name))},\"code\":\"{unit}\"}}}}";

        var fact = Fact(name, Obs(coding.System, coding.Code, range));

        Assert.Equal(Interval.Between(low, Middle(name)), fact.Value.Number);
    }

    [Theory, MemberData(nameof(WithValidity))]
    public void Read_LastValidDay_IsKnownAndTheDayAfterStale(string name)
    {
        var definition = Definition(name);
        var days = definition.Validity[0].Days;

        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, Middle(name), definition.Unit, null, Day(days))).Status);
        var reading = Read(Observe(name, Middle(name), definition.Unit, null, Day(days + 1)));
        var fact = Fact(reading, name);
        Assert.Equal(FactStatus.Stale, fact.Status);
        Assert.Equal(Middle(name), fact.Value.Number!.Point);
        Assert.Equal(definition.MissingCard is not null || definition.Absence != Absence.Unknown, reading.Issues.Any(i => i.Code == "stale" && i.Fact == name));
    }

    [Theory, MemberData(nameof(WithValidity))]
    public void Read_NoDate_IsInvalidAndSaid(string name)
    {
        var reading = Read(Observe(name, Middle(name), Definition(name).Unit, null, null));

        Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
        Assert.Contains(reading.Issues, i => i.Code == "no-date" && i.Fact == name);
    }

    [Theory, MemberData(nameof(WithoutValidity))]
    public void Read_OldOrUndated_HoldsForGood(string name)
    {
        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, Middle(name), Definition(name).Unit, null, "1999-01-01")).Status);
        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, Middle(name), Definition(name).Unit, null, null)).Status);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_FutureDate_IsInvalidFromTheSecondDayOn(string name)
    {
        Assert.Equal(FactStatus.Known, Fact(name, Observe(name, Middle(name), Definition(name).Unit, null, Day(-1))).Status);
        var reading = Read(Observe(name, Middle(name), Definition(name).Unit, null, Day(-2)));
        Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
        Assert.Contains(reading.Issues, i => i.Code == "future-date" && i.Fact == name);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_TwoValues_NewestIsUsedAndBothAreCandidates(string name)
    {
        var unit = Definition(name).Unit;
        if (Definition(name).Aggregation == Aggregation.Sum)
        {
            return;
        }

        var low = Definition(name).PlausibleLow!.Value;
        var fact = Fact(name, Observe(name, low, unit, null, Day(1)), Observe(name, Middle(name), unit, null, Day(2)));

        Assert.Equal(low, fact.Value.Number!.Point);
        if (Sources(name).All(s => s.Read == FactReadKind.Value))
        {
            Assert.Equal([low, Middle(name)], fact.Candidates.Select(c => c.Number!.Point!.Value));
            Assert.Equal(2, fact.Sources.Count);
        }
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_DataAbsentReason_IsNotDocumented(string name)
    {
        var coding = Sources(name)[0].Codings[0];
        var reading = Read(Obs(coding.System, coding.Code, $"\"dataAbsentReason\":{Text("unknown")}"));

        Assert.Equal(FactStatus.Unknown, Fact(reading, name).Status);
        Assert.True(Fact(reading, name).StatedUnknown);
        Assert.Empty(reading.Issues);
    }

    [Theory, MemberData(nameof(Quantities))]
    public void Read_BooleanValue_IsWrongType(string name)
    {
        var coding = Sources(name)[0].Codings[0];
        var reading = Read(Obs(coding.System, coding.Code, Flag(true)));

        Assert.Equal(FactStatus.Invalid, Fact(reading, name).Status);
        Assert.Contains(reading.Issues, i => i.Code == "wrong-type" && i.Fact == name);
    }

    private static IEnumerable<string> Measured(Func<FactDefinition, bool> predicate) => BuiltIn.Definitions
        .Where(d => d.Kind is FactKind.Quantity or FactKind.Integer && Sources(d.Name).Count > 0 && predicate(d))
        .Select(d => d.Name);

    private static FactDefinition Definition(string name) => BuiltIn.Definitions[BuiltIn.IndexOf(name)];

    private static List<FactSourceDefinition> Sources(string name) =>
        [.. BuiltIn.Sources.Where(s => s.FactIndex == BuiltIn.IndexOf(name) && s.ResourceType == "Observation" && s.Read == FactReadKind.Value)];

    private static decimal Middle(string name)
    {
        var definition = Definition(name);
        return decimal.Truncate((definition.PlausibleLow!.Value + definition.PlausibleHigh!.Value) / 2);
    }

    private static string Observe(string name, decimal value, string? unit, string? comparator = null, string? date = "2026-03-01")
    {
        var coding = Sources(name)[0].Codings[0];
        return Obs(coding.System, coding.Code, Quantity(Number(value), unit, comparator), date);
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
