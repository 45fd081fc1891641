using System.Text;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards.Wording;
using static NetCds.Hooks.Tests.Cards.SampleFacts;

namespace NetCds.Hooks.Tests.Cards.Wording;

public sealed class FactTextTests
{
    public static TheoryData<string, string> Facts => new()
    {
        { "ki67", "Ki-67 6 % (11 Dec 2025)" },
        { "count", "lesions: 2" },
        { "month", "largest diameter 24 mm (Feb 2026)" },
        { "year", "largest diameter 24 mm (2026)" },
        { "instant", "largest diameter 24 mm (9 Feb 2026)" },
        { "code", "Portal vein: patent" },
        { "code without answers", "Raw code: C7B.02" },
        { "yes", "Resectable with R0 intent: yes" },
        { "assumed", "Active infection: no (assumed)" },
        { "age", "Newest liver MRI: 412 days ago" },
        { "one day", "Newest liver MRI: 1 day ago" },
        { "today", "Newest liver MRI: today" },
        { "score", "INR: 1.1" },
        { "unit", "Platelets: 180 ×10⁹/L" },
        { "stale", "Total bilirubin: 1 mg/dL (1 Oct 2025; out of date)" },
        { "converted", "Total bilirubin: about 2.047 mg/dL (recorded as 35 µmol/L)" },
        { "unknown", "Portal vein (not recorded)" },
        { "narrative", "Portal vein: patent (read from report text)" },
        { "conflict", "Ki-67 24 % (conflicting; also recorded: 6 %)" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Append_Fact_ReadsAsExpected(string name, string expected)
    {
        var text = new StringBuilder();
        FactText.Append(text, Make(name));

        Assert.Equal(expected, text.ToString());
    }

    [Theory]
    [InlineData(null, false, "3", false, "<3 %")]
    [InlineData(null, false, "3", true, "≤3 %")]
    [InlineData("20", false, null, false, ">20 %")]
    [InlineData("20", true, null, false, "≥20 %")]
    [InlineData("10", true, "15", true, "10–15 %")]
    [InlineData("10", false, "15", true, ">10 and ≤15 %")]
    [InlineData("6.00", true, "6.00", true, "6 %")]
    [InlineData("0.0004", true, "0.0004", true, "about 0 %")]
    [InlineData("123456789", true, "123456789", true, "123456789 %")]
    [InlineData(null, false, null, false, "any value %")]
    public void AppendValue_Interval_ReadsAsWritten(string? low, bool lowInclusive, string? high, bool highInclusive, string expected)
    {
        var text = new StringBuilder();
        FactText.AppendValue(text, Ki67, FactValue.Of(new Interval(Number(low), lowInclusive, Number(high), highInclusive)));

        Assert.Equal(expected, text.ToString());
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Fact Make(string name) => name switch
    {
        "ki67" => Known(Ki67, 6.0m, "2025-12-11"),
        "count" => Known(Lesions, 2),
        "month" => Known(Largest, 24m, "2026-02"),
        "year" => Known(Largest, 24m, "2026"),
        "instant" => Known(Largest, 24m, "2026-02-09T23:30:00-05:00"),
        "code" => Known(PortalVein, "patent"),
        "code without answers" => Known(Define("raw", "Raw code", FactKind.Code), "C7B.02"),
        "yes" => Known(Resectable, true),
        "assumed" => AssumedNo(Infection),
        "age" => Known(MriAge, 412),
        "one day" => Known(MriAge, 1),
        "today" => Known(MriAge, 0),
        "score" => Known(Inr, 1.10m),
        "unit" => Known(Platelets, 180),
        "stale" => SampleFacts.Make(Bilirubin, FactStatus.Stale, FactValue.Of(1m), "2025-10-01"),
        "converted" => new Fact(Bilirubin, FactStatus.Known, FactValue.Of(2.046784m)) { Sources = [new FactEvidence("Observation/1", Value: 35m, Unit: "umol/L")] },
        "unknown" => Unknown(PortalVein),
        "narrative" => new Fact(PortalVein, FactStatus.Known, FactValue.Of("patent")) { FromNarrative = true },
        "conflict" => new Fact(Ki67, FactStatus.Conflicting, FactValue.Of(24m)) { Candidates = [FactValue.Of(24m), FactValue.Of(6m)] },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such fact."),
    };
}
