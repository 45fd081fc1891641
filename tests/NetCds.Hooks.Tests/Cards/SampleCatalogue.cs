using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>A small modality catalogue with the shapes that matter: nested umbrellas, abbreviations, CPT numbers, conditional codes.</summary>
internal static class SampleCatalogue
{
    private const string Local = "https://netcds.example/fhir/CodeSystem/nelm-procedure";
    private const string RadLex = "http://radlex.org";
    private const string Cpt = "http://www.ama-assn.org/go/cpt";

    public static ModalityCatalogue Modalities { get; } = Build();

    private static ModalityCatalogue Build()
    {
        var list = new List<Modality>();
        string[] ablation = ["RFA", "MWA", "CRYOABLATION"];
        string[] tace = ["CTACE", "DEB_TACE"];
        string[] tare = ["TARE_RESIN", "TARE_GLASS"];
        Add("LDT", "Liver-directed therapy", ModalityKind.LiverDirected, null, [.. ablation, "IRE", "TAE", .. tace, .. tare]);
        Add("ABLATION", "Thermal ablation", ModalityKind.LiverDirected, "LDT", ablation);
        Add("TACE", "Chemoembolisation", ModalityKind.LiverDirected, "LDT", tace, "TACE");
        Add("TARE", "Radioembolisation", ModalityKind.LiverDirected, "LDT", tare, "TARE");
        Add("RFA", "Radiofrequency ablation", ModalityKind.LiverDirected, "ABLATION", [], "RFA");
        Add("MWA", "Microwave ablation", ModalityKind.LiverDirected, "ABLATION", [], "MWA");
        Add("CRYOABLATION", "Cryoablation", ModalityKind.LiverDirected, "ABLATION", [], "cryoablation");
        Add("IRE", "Irreversible electroporation", ModalityKind.LiverDirected, "LDT", [], "IRE");
        Add("TAE", "Bland transarterial embolisation", ModalityKind.LiverDirected, "LDT", [], "TAE");
        Add("CTACE", "Conventional chemoembolisation", ModalityKind.LiverDirected, "TACE", [], "cTACE");
        Add("DEB_TACE", "Chemoembolisation with drug-eluting beads", ModalityKind.LiverDirected, "TACE", [], "DEB-TACE");
        Add("TARE_RESIN", "Radioembolisation, resin microspheres", ModalityKind.LiverDirected, "TARE", [], "SIR-Spheres");
        Add("TARE_GLASS", "Radioembolisation, glass microspheres", ModalityKind.LiverDirected, "TARE", [], "TheraSphere");
        Add("RESECTION", "Liver resection", ModalityKind.Surgery, null, []);
        Add("SSA", "Somatostatin analogue", ModalityKind.Systemic, null, ["LANREOTIDE"], "SSA");
        Add("LANREOTIDE", "Lanreotide", ModalityKind.Systemic, "SSA", []);
        Add("MDT_REFERRAL", "Tumour board referral", ModalityKind.WorkUp, null, []);
        Add("BIOPSY", "Biopsy", ModalityKind.WorkUp, null, []);
        Add("MRI_LIVER", "Multiphase MRI of the liver", ModalityKind.WorkUp, null, [], category: "imaging");
        Add("CT_TRIPHASIC", "Triphasic CT of the liver", ModalityKind.WorkUp, null, [], category: "imaging");
        Add("PORTAL_IMAGING", "Portal vein imaging (Doppler or portal-venous phase)", ModalityKind.WorkUp, null, [], category: "imaging");
        Add("ECHO", "Echocardiography", ModalityKind.WorkUp, null, [], category: "imaging");
        Add("PATHOLOGY_REVIEW", "Pathology review", ModalityKind.WorkUp, null, []);
        Add("LIVER_PANEL", "Liver panel", ModalityKind.WorkUp, null, [], category: "laboratory", codings: [
            new OrderCoding(new Coding("http://loinc.org", "24325-3"), "Hepatic function panel", IsConfirmed: false, IsConditional: false),
            new OrderCoding(new Coding("http://loinc.org", "1975-2"), null, IsConfirmed: true, IsConditional: false)]);
        Add("MAA_MAPPING", "Mapping angiography with Tc-99m MAA", ModalityKind.WorkUp, null, [], category: "imaging", noOneClickOn: ["patient-view"], satisfies: ["maa_mapping_done"], codings: [
            new OrderCoding(new Coding(RadLex, "RID1"), "conditional", IsConfirmed: true, IsConditional: true),
            new OrderCoding(new Coding(Cpt, "78803"), "a licensed descriptor", IsConfirmed: true, IsConditional: false)]);
        Add("OCTREOTIDE_PROPHYLAXIS", "Periprocedural octreotide", ModalityKind.Prophylaxis, null, [], resource: "MedicationRequest", codings: [
            new OrderCoding(new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "7617"), "octreotide", IsConfirmed: true, IsConditional: false)]);
        Add("FOLLOWUP_IMAGING", "Follow-up imaging", ModalityKind.FollowUp, null, [], category: "imaging");
        return new ModalityCatalogue(list);

        void Add(
            string id, string title, ModalityKind kind, string? group, string[] members, string? clue = null, string resource = "ServiceRequest",
            string? category = null, OrderCoding[]? codings = null,
            string[]? noOneClickOn = null, string[]? satisfies = null) => list.Add(new Modality
            {
                Index = list.Count,
                Id = id,
                Title = title,
                Kind = kind,
                Group = group,
                Members = members,
                TextClues = clue is null ? [] : ["other words", clue],
                LocalCoding = new Coding(Local, id),
                ResourceType = resource,
                Category = category,
                OrderCodings = codings ?? [],
                NoOneClickOn = noOneClickOn ?? [],
                Satisfies = satisfies ?? [],
            });
    }
}
