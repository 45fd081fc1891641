using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.Dates;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Assessments;

namespace NetCds.Hooks.Tests.Assessments;

public sealed class AssessmentWriterTests
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Write_EveryKindOfMember_GivesTheDocumentOfTheContract() => Golden.Check("Assessments/Golden/every-member.json", Text(Full()));

    [Fact]
    public void Write_NothingToSay_StillHasEveryMember() =>
        Golden.Check("Assessments/Golden/nothing.json", Text(new Assessment { GuidelineId = "g", GuidelineVersion = "1", Concern = Concern.NotConcerned }));

    [Theory]
    [InlineData("6.00", "6")]
    [InlineData("2.40", "2.4")]
    [InlineData("1000", "1000")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.0", "0")]
    public void Write_Number_HasNoTrailingZeros(string number, string expected)
    {
        var fact = new Fact(Definition("n", FactKind.Quantity, "mm"), FactStatus.Known, FactValue.Of(decimal.Parse(number)));

        Assert.Contains($"\"value\": {expected},\n", Text(new Assessment { GuidelineId = "g", GuidelineVersion = "1", Concern = Concern.Concerned, Facts = [fact] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModalityStatus.Contraindicated, "contraindicated")]
    [InlineData(ModalityStatus.Undetermined, "undetermined")]
    [InlineData(ModalityStatus.NotRecommended, "notRecommended")]
    [InlineData(ModalityStatus.Caution, "caution")]
    [InlineData(ModalityStatus.Recommended, "recommended")]
    [InlineData(ModalityStatus.Considered, "considered")]
    [InlineData(ModalityStatus.Silent, "silent")]
    public void Of_Status_IsSpelledAsInTheContract(ModalityStatus status, string expected) => Assert.Equal(expected, AssessmentNames.Of(status));

    [Fact]
    public void Of_EveryEnumValue_IsItsNameInCamelCase()
    {
        Assert.All(Enum.GetValues<FactStatus>(), v => Assert.Equal(Camel(v), AssessmentNames.Of(v)));
        Assert.All(Enum.GetValues<RuleEffect>(), v => Assert.Equal(Camel(v), AssessmentNames.Of(v)));
        Assert.All(Enum.GetValues<Truth>(), v => Assert.Equal(Camel(v), AssessmentNames.Of(v)));
        Assert.All(Enum.GetValues<Indicator>(), v => Assert.Equal(Camel(v), AssessmentNames.Of(v)));
    }

    private static Assessment Full()
    {
        var path = new FactEvidence("Observation/k", "Observation.valueQuantity", 6m, "%", FhirDateTime.TryParse("2025-12-11"));
        var text = new FactEvidence("DiagnosticReport/r", "DiagnosticReport.conclusion", Span: new TextSpan(41, 69, "<2 mitoses"));
        var unknown = Definition("portal_vein", FactKind.Code, null);
        return new Assessment
        {
            GuidelineId = "nelm",
            GuidelineVersion = "1.0.0",
            Concern = Concern.Concerned,
            Grade = "G2",
            GradeRules = ["R-003", "R-007"],
            Drafts = [new RecognisedDraft("ServiceRequest/1", "TARE", true)],
            Facts =
            [
                new Fact(Definition("ki67_percent", FactKind.Quantity, "%"), FactStatus.Known, FactValue.Of(6.0m)) { Effective = FhirDateTime.TryParse("2025-12-11"), Sources = [path] },
                new Fact(Definition("mitoses", FactKind.Quantity, "/(2.mm2)"), FactStatus.Known, FactValue.Of(Interval.Below(2, false))) { Sources = [text] },
                new Fact(Definition("range", FactKind.Quantity, "%"), FactStatus.Stale, FactValue.Of(Interval.Between(10, 15))),
                new Fact(Definition("pregnant", FactKind.Boolean, null), FactStatus.Known, FactValue.Of(false)) { Assumed = true },
                new Fact(Definition("primary_site", FactKind.Code, null), FactStatus.Conflicting, FactValue.Of("ileum")) { Sources = [new FactEvidence("Condition/c", Value: "C7A.012")] },
                new Fact(Definition("inr", FactKind.Quantity, "{INR}"), FactStatus.Invalid),
                new Fact(Definition("cirrhosis", FactKind.Boolean, null), FactStatus.NotApplicable),
                new Fact(unknown, FactStatus.Unknown),
                new Fact(Definition("not_asked_for", FactKind.Boolean, null), FactStatus.Unknown),
                new Fact(Definition("internal", FactKind.Boolean, null) with { Hidden = true }, FactStatus.Known, FactValue.Of(true)),
            ],
            Modalities =
            [
                new ModalityVerdict
                {
                    Id = "CTACE", Title = "cTACE", Status = ModalityStatus.Undetermined, Missing = ["portal_vein"], IsInPlay = true, IsAllocated = true,
                    Rules =
                    [
                        new RuleFinding
                        {
                            Id = "R-080", Outcome = Truth.Unknown, Effect = RuleEffect.Contraindicate, Indicator = Indicator.Critical, Statement = "s",
                            Rationale = "Main portal vein thrombosis not excluded", Evidence = "D", Citations = ["S003", "PD"], Modalities = ["TACE"], Facts = [],
                        },
                    ],
                },
            ],
            Missing =
            [
                new MissingData
                {
                    Card = "MD-PORTAL", Title = "t", Why = "w", HowToRecord = "h", RuleIds = ["R-080"], Facts = ["portal_vein"], Suggested = ["PORTAL_IMAGING"],
                    Indicator = Indicator.Warning, Modalities = ["CTACE"], Citations = ["S003"],
                },
            ],
            Actions =
            [
                new ProposedAction("MDT_REFERRAL", "R-036", "No tumour board decision within 90 days", false, Indicator.Info, ["S003"]),
                new ProposedAction("MRI_LIVER", "R-020", "Imaging is old", true, Indicator.Info, ["S003"]),
            ],
            DataIssues = [new DataIssue("not-retrieved", null, "m", [new FactEvidence("procedures")]), new DataIssue("stale", "range", "old", [])],
            Citations =
            [
                new Citation("S003", "Putzer D. RöFo 2020", "Putzer 2020", "https://doi.org/10.1055/a-1030-4631", CitationStanding.Confirmed),
                new Citation("PD", "Project default", "default", null, CitationStanding.ProjectDefault),
            ],
        };
    }

    private static FactDefinition Definition(string name, FactKind kind, string? unit) => new() { Index = 0, Name = name, Title = name, Kind = kind, Unit = unit };

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Text(Assessment assessment)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            AssessmentWriter.Write(
                writer, new HookAssessment(HookAssessmentStatus.Assessed, assessment, "pat-1", "patient-view", new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1))));
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }
}
