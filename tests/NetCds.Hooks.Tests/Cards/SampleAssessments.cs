using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Hooks.Cards;
using static NetCds.Hooks.Tests.Cards.SampleFacts;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>A few typical patients, as the guideline would assess them.</summary>
internal static class SampleAssessments
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Names => ["ablation-candidate", "missing-ki67", "carcinoid-without-octreotide", "drafted-tace-portal-thrombosis", "drafted-tare-shunt", "carcinoma", "conflicting-data", "text-only", "undecided", "drafted-tare-undecided"];

    public static CardContext Context(string hook = "patient-view") =>
        new("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", hook, "example-1", Now, SampleCatalogue.Modalities, Sandbox: true, MaxCards: 5, null, IsSigned: false);

    public static string HookOf(string name) => name.StartsWith("drafted", StringComparison.Ordinal) ? "order-sign" : "patient-view";

    public static Assessment Named(string name) => name switch
    {
        "ablation-candidate" => AblationCandidate(),
        "missing-ki67" => MissingKi67(),
        "carcinoid-without-octreotide" => CarcinoidWithoutOctreotide(),
        "drafted-tace-portal-thrombosis" => DraftedTaceWithThrombosis(),
        "drafted-tare-shunt" => DraftedTareWithShunt(),
        "carcinoma" => Carcinoma(),
        "conflicting-data" => ConflictingData(),
        "text-only" => MissingKi67() with { Concern = Concern.ConcernedByTextOnly },
        "undecided" => Base() with { Concern = Concern.Undecided, DataIssues = [new DataIssue("not-retrieved", null, "The list of conditions could not be read", [new FactEvidence("Condition?patient=example-1")])] },
        "drafted-tare-undecided" => Named("undecided") with { Drafts = [new RecognisedDraft("ServiceRequest/tare-1", "TARE", true)] },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample."),
    };

    public static Assessment Base() => new()
    {
        GuidelineId = "nelm-liver-directed-therapy",
        GuidelineVersion = "1.0.0",
        Concern = Concern.Concerned,
        Citations = Citations,
    };

    public static Assessment AblationCandidate()
    {
        var ki67 = Known(Ki67, 6, "2025-12-11");
        var mitoses = Known(Mitoses, Interval.Below(2, false), "2025-12-11");
        var lesions = Known(Lesions, 2, "2026-02-10");
        var largest = Known(Largest, 24.0m, "2026-02-10");
        var extrahepatic = Known(Extrahepatic, "none", "2026-02-10");
        var inr = Known(Inr, 1.1m, "2026-02-20");
        var grade = Known(Grade, "G2");
        var portal = Unknown(PortalVein);
        var obstruction = AssumedNo(Obstruction);
        var infection = AssumedNo(Infection);
        var r042 = Rule(
            "R-042", RuleEffect.Recommend, "Local ablation is advised: up to three lesions, each below 30 mm, liver-only G1/G2 disease", [ki67, lesions, largest, extrahepatic, grade],
            citations: ["S003", "S004"], modalities: ["ABLATION"]);
        var r150 = Rule("R-150", RuleEffect.Caution, "Correct coagulation before ablation", [inr], Truth.False, Indicator.Warning, "D", ["C28"], ["ABLATION"]);
        var r041 = Rule("R-041", RuleEffect.Consider, "Resection is an option in resectable liver-only G1/G2 disease", [grade, extrahepatic, Known(Resectable, true, "2026-02-12")], modalities: ["RESECTION"]);
        var r051 = Rule("R-051", RuleEffect.Consider, "Embolisation is an option", [grade, extrahepatic], modalities: ["TAE", "TACE"]);
        var r080 = Rule(
            "R-080", RuleEffect.Contraindicate, "Main portal vein thrombosis", [portal], Truth.Unknown, Indicator.Critical, "D", ["S003", "C61"], ["TAE", "CTACE", "DEB_TACE"], missing: ["portal_vein"]);
        return Base() with
        {
            Grade = "G2",
            GradeRules = ["R-003"],
            Facts = [ki67, mitoses, grade, lesions, largest, extrahepatic, inr, portal, obstruction, infection],
            Notes = [Rule("R-003", RuleEffect.Inform, "NET G2 by Ki-67", [ki67, mitoses], evidence: "D", citations: ["C47"])],
            Modalities =
            [
                .. new[] { "RFA", "MWA", "CRYOABLATION" }.Select(id => Verdict(id, ModalityStatus.Recommended, [r042, r150], assumed: [infection])),
                .. new[] { "TAE", "CTACE", "DEB_TACE" }.Select(id => Verdict(id, ModalityStatus.Undetermined, [r051, r080], ["portal_vein"], assumed: [obstruction])),
                Verdict("TARE_RESIN", ModalityStatus.Silent, inPlay: false, allocated: false),
                Verdict("RESECTION", ModalityStatus.Considered, [r041], assumed: [infection]),
            ],
            Missing =
            [
                Missing("MD-MDT", "Tumour board decision", "Multidisciplinary advice is the core of every source", "Procedure or CarePlan of the tumour board within 90 days.", ["R-036"], ["mdt_reviewed"], ["MDT_REFERRAL"], Indicator.Info),
                Missing(
                    "MD-PORTAL", "Portal vein", "Embolisation without portal flow infarcts the liver", "Observation with the local code portal-vein, or an imaging report.", ["R-080", "R-081"], ["portal_vein"], ["PORTAL_IMAGING"],
                    modalities: ["TAE", "CTACE", "DEB_TACE"], citations: ["S003", "C61"]),
            ],
            Actions =
            [
                new ProposedAction("MDT_REFERRAL", "R-036", "No tumour board decision within 90 days", false, Indicator.Info, ["S003"]),
                new ProposedAction("MRI_LIVER", "R-023", "CT misses small lesions", false, Indicator.Info, ["S003"]),
            ],
        };
    }

    public static Assessment MissingKi67() => Base() with
    {
        Facts = [Unknown(Ki67), Known(Lesions, 4, "2026-02-10"), SampleFacts.Make(Bilirubin, FactStatus.Stale, FactValue.Of(1.0m), "2025-10-01")],
        Missing =
        [
            Missing("MD-KI67", "Ki-67 index", "No grade, no allocation", "Observation LOINC 29593-1 in percent.", ["R-009"], ["ki67_percent"], ["PATHOLOGY_REVIEW"]),
            Missing(
                "MD-LIVERPANEL", "Liver panel", "Safety limits cannot be checked", "Observation LOINC 1975-2 and 1751-7 within 30 days.", ["R-029"], ["bilirubin_mg_dl"], ["LIVER_PANEL"],
                Indicator.Info, ["TAE", "CTACE"], ["C61"]),
        ],
        DataIssues = [new DataIssue("stale", "bilirubin_mg_dl", "Total bilirubin of 1 Oct 2025 is older than 30 days", [new FactEvidence("Observation/bili")])],
    };

    public static Assessment CarcinoidWithoutOctreotide()
    {
        var syndrome = Known(Syndrome, "carcinoid", "2026-01-08");
        var octreotide = Unknown(Octreotide);
        var heart = Known(HeartDisease, "present", "2026-01-20");
        var r053 = Rule("R-053", RuleEffect.Recommend, "Embolisation relieves hormonal symptoms that a somatostatin analogue does not control", [syndrome], modalities: ["TAE", "TACE"]);
        var r156 = Rule(
            "R-156", RuleEffect.WorkUp, "Carcinoid syndrome: plan periprocedural octreotide before any liver intervention", [syndrome, octreotide], indicator: Indicator.Warning, evidence: "D",
            citations: ["C28", "C81"], rationale: "Carcinoid crisis; series disagree on whether octreotide prevents it", suggests: ["OCTREOTIDE_PROPHYLAXIS"]);
        var r028 = Rule(
            "R-028", RuleEffect.Caution, "Carcinoid heart disease: cardiology and anaesthesia before any procedure", [heart], indicator: Indicator.Critical, evidence: "D", citations: ["C81"],
            rationale: "Haemodynamic risk");
        var r082 = Rule("R-082", RuleEffect.Contraindicate, "Portal flow is hepatofugal", [heart], Truth.False, Indicator.Critical, citations: ["C61"]);
        return Base() with
        {
            Facts = [syndrome, octreotide, heart],
            Modalities = [.. new[] { "TAE", "CTACE", "DEB_TACE" }.Select(id => Verdict(id, ModalityStatus.Caution, [r028, r053, r082, r156]))],
            Missing =
            [
                Missing(
                    "MD-OCTREOTIDE", "Periprocedural octreotide", "Carcinoid crisis", "MedicationRequest for short-acting octreotide; dose by local protocol.", ["R-156"],
                    ["octreotide_periprocedural_planned"], ["OCTREOTIDE_PROPHYLAXIS"], modalities: ["LDT"], citations: ["C28"]),
            ],
            Actions = [new ProposedAction("OCTREOTIDE_PROPHYLAXIS", "R-156", "Carcinoid crisis", false, Indicator.Warning, ["C28"])],
        };
    }

    public static Assessment DraftedTaceWithThrombosis()
    {
        var portal = Known(PortalVein, "main_thrombosis", "2026-02-20");
        var r080 = Rule(
            "R-080", RuleEffect.Contraindicate, "Main portal vein thrombosis", [portal], indicator: Indicator.Critical, evidence: "D", citations: ["S003", "C61"],
            rationale: "The dual supply is lost, so the liver infarcts");
        var r050 = Rule("R-050", RuleEffect.Consider, "Radioembolisation is an option in unresectable disease", [Known(Resectable, false, "2026-02-12")]);
        var r112 = Rule("R-130", RuleEffect.Caution, "Portal vein thrombosis: resin spheres are contraindicated by the US label", [portal], indicator: Indicator.Warning, evidence: "L/D");
        return Base() with
        {
            Grade = "G1",
            Drafts = [new RecognisedDraft("ServiceRequest/tace-1", "TACE", true)],
            Facts = [portal, Known(Grade, "G1")],
            Modalities =
            [
                Verdict("TAE", ModalityStatus.Contraindicated, [r080], inPlay: false),
                Verdict("CTACE", ModalityStatus.Contraindicated, [r080], inPlay: true, drafted: true),
                Verdict("DEB_TACE", ModalityStatus.Contraindicated, [r080], inPlay: true, drafted: true),
                Verdict("TARE_RESIN", ModalityStatus.Caution, [r050, r112]),
                Verdict("TARE_GLASS", ModalityStatus.Caution, [r050, r112]),
            ],
            Missing = [Missing("MD-BURDEN", "Tumour burden", "Drives toxicity", "Observation in percent.", ["R-032"], ["hepatic_tumour_burden_percent"], ["MRI_LIVER"], modalities: ["TARE_RESIN", "TARE_GLASS"])],
        };
    }

    public static Assessment DraftedTareWithShunt()
    {
        var shunt = Known(LungShunt, 26m, "2026-02-20");
        var r050 = Rule("R-050", RuleEffect.Consider, "Radioembolisation is an option in unresectable disease", [Known(Resectable, false, "2026-02-12")], modalities: ["TARE"]);
        var r111 = Rule(
            "R-111", RuleEffect.Contraindicate, "Lung shunt above 20 %: no resin microspheres", [shunt], indicator: Indicator.Critical, evidence: "L", citations: ["S003"],
            rationale: "Limit of the device label", modalities: ["TARE_RESIN"]);
        var r116 = Rule(
            "R-116", RuleEffect.Contraindicate, "Lung dose above 30 Gy", outcome: Truth.Unknown, indicator: Indicator.Critical, evidence: "L", modalities: ["TARE"], missing: ["planned_lung_dose_gy"]);
        var r055 = Rule("R-055", RuleEffect.Recommend, "Somatostatin analogue fits: receptor-positive tumour", evidence: "A", modalities: ["SSA"]);
        return Base() with
        {
            Grade = "G2",
            Drafts = [new RecognisedDraft("ServiceRequest/resin-1", "TARE_RESIN", true), new RecognisedDraft("ServiceRequest/tace-1", "TACE", false)],
            Facts = [shunt, Known(Grade, "G2")],
            Modalities =
            [
                Verdict("CTACE", ModalityStatus.Considered, [r050], drafted: true, selected: false),
                Verdict("DEB_TACE", ModalityStatus.Considered, [r050], drafted: true, selected: false),
                Verdict("TARE_RESIN", ModalityStatus.Contraindicated, [r050, r111, r116], ["planned_lung_dose_gy"], drafted: true),
                Verdict("TARE_GLASS", ModalityStatus.Undetermined, [r050, r116], ["planned_lung_dose_gy"]),
                Verdict("SSA", ModalityStatus.Recommended, [r055]),
            ],
            Missing =
            [
                Missing("MD-LUNGDOSE", "Planned lung dose", "At most 30 Gy may reach the lungs", "Observation in Gy.", ["R-116"], ["planned_lung_dose_gy"], [], modalities: ["TARE_RESIN", "TARE_GLASS"]),
            ],
        };
    }

    public static Assessment Carcinoma()
    {
        var differentiation = Known(Differentiation, "poor", "2026-01-31");
        var r063 = Rule(
            "R-063", RuleEffect.NotRecommend, "Neuroendocrine carcinoma: no liver-directed therapy by default", indicator: Indicator.Warning, evidence: "D", modalities: ["LDT"]);
        var r095 = Rule("R-095", RuleEffect.Caution, "Prefer TAE or conventional chemoembolisation", indicator: Indicator.Warning, citations: ["C62"], modalities: ["DEB_TACE"]);
        var r050 = Rule("R-050", RuleEffect.Consider, "An option for unresectable disease", outcome: Truth.False, modalities: ["LDT"]);
        var r055 = Rule("R-055", RuleEffect.Recommend, "Chemotherapy fits", evidence: "D", modalities: ["SSA"]);
        var r059 = Rule("R-059", RuleEffect.NotRecommend, "No resection of a carcinoma", evidence: "C", modalities: ["RESECTION"]);
        return Base() with
        {
            Grade = "NEC",
            GradeRules = ["R-005"],
            Facts = [differentiation, Known(Grade, "NEC")],
            Notes =
            [
                Rule("R-005", RuleEffect.Inform, "Poor differentiation defines carcinoma", [differentiation], evidence: "D", citations: ["C47"]),
                Rule("R-025", RuleEffect.WorkUp, "Stage a carcinoma by cross-sectional imaging", suggests: ["CT_TRIPHASIC"]),
            ],
            Modalities =
            [
                .. SampleCatalogue.Modalities.Find("LDT")!.Members.Select(id => Verdict(
                    id, ModalityStatus.NotRecommended, id == "DEB_TACE" ? [r050, r063, r095] : [r050, r063], inPlay: false, allocated: false)),
                Verdict("RESECTION", ModalityStatus.NotRecommended, [r059], inPlay: false, allocated: false),
                Verdict("SSA", ModalityStatus.Recommended, [r055]),
            ],
            Actions = [new ProposedAction("CT_TRIPHASIC", "R-025", "Stage a carcinoma by cross-sectional imaging", false, Indicator.Info, ["S003"])],
        };
    }

    public static Assessment ConflictingData()
    {
        var ki67 = new Fact(Ki67, FactStatus.Conflicting, FactValue.Of(24m))
        {
            Candidates = [FactValue.Of(24m), FactValue.Of(6m)],
            Sources = [new FactEvidence("Observation/ki67-2"), new FactEvidence("Observation/ki67-1")],
        };
        return Base() with
        {
            Facts = [ki67],
            Notes =
            [
                Rule("R-013", RuleEffect.Inform, "Recorded values of one element disagree; recommendations are options only", [ki67], indicator: Indicator.Warning, evidence: "U", citations: ["PD"]),
            ],
            Modalities =
            [
                Verdict("RESECTION", ModalityStatus.Considered, [Rule("R-040", RuleEffect.Recommend, "Resection is advised in unilobar resectable disease", [ki67])]),
            ],
            DataIssues =
            [
                new DataIssue("conflict", "ki67_percent", "Ki-67 is 24 % and 6 % in two reports; the newer is used", [new FactEvidence("Observation/ki67-2"), new FactEvidence("Observation/ki67-1")]),
                new DataIssue("wrong-patient", null, "One resource is about another patient and was left out", [new FactEvidence("Observation/other-patient")]),
                new DataIssue("unrecognised-order", null, "An order was not recognised", []),
            ],
        };
    }
}
