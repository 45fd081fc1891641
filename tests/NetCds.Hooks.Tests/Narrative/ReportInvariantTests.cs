using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Narrative;

/// <summary>Whatever reports say: no verdict is weaker with them than without, but for undetermined that becomes considered (knowledge base c.0.16).</summary>
public sealed class ReportInvariantTests
{
    private static readonly string[] Samples = [.. SampleFiles.Samples.Select(s => s.Data).Where(s => s != "not-concerned")];
    private static readonly Report[] Excerpts = [.. Corpus("development"), .. Corpus("held-out")];

    private static readonly ModalityStatus[] FromLaxToStrict =
    [
        ModalityStatus.Recommended, ModalityStatus.Considered, ModalityStatus.Silent, ModalityStatus.Caution, ModalityStatus.NotRecommended, ModalityStatus.Undetermined, ModalityStatus.Contraindicated,
    ];

    private static readonly string[] Sentences =
    [
        "Main portal vein patent.", "Thrombosis of the main portal vein.", "Portal vein thrombosis cannot be excluded.", "Previously thrombosis of the portal vein.", "No ascites.",
        "Moderate ascites.", "No extrahepatic disease.", "Multiple bone metastases.", "Bile ducts not dilated.", "Biliary stent in place.", "Status post Whipple procedure.", "No liver metastases.",
        "Two liver metastases, the largest 24 mm.", "Innumerable liver metastases.", "Single liver metastasis of 55 mm.", "Seven liver metastases up to 4.5 cm.", "Tumour burden 80 %.", "Liver cirrhosis.",
        "Lung shunt fraction 8 %.", "Lung shunt fraction 24 %.", "Krenning 4.", "Krenning score 1.", "FDG-avid lesions without somatostatin receptor expression.", "Ki-67 2 %.", "Ki-67 45 %.",
        "Poorly differentiated neuroendocrine carcinoma.", "Well-differentiated neuroendocrine tumour.", "Progressive disease.", "Stable disease.", "Lesion abutting the gallbladder.",
        "Hauptstamm der Pfortader offen.", "Kein Aszites.", "Pfortaderthrombose.",
    ];

    [Fact]
    public void Assess_AnyReports_NeverMakesAVerdictWeaker() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(250).WithReplay(2026, 21), Prop.ForAll(Cases().ToArbitrary(), c => Holds(c)));

    private static bool Holds(Case tried)
    {
        foreach (var (id, without, with) in Compare(tried))
        {
            Assert.True(IsAllowed(without, with), $"{id} of {tried} is {without} without reports and {with} with them");
        }

        return true;
    }

    private static bool IsAllowed(ModalityStatus without, ModalityStatus with) =>
        (without == ModalityStatus.Undetermined && with == ModalityStatus.Considered)
        || (Array.IndexOf(FromLaxToStrict, with) >= Array.IndexOf(FromLaxToStrict, without) && (with != ModalityStatus.Contraindicated || without == ModalityStatus.Contraindicated));

    private static List<(string Id, ModalityStatus Without, ModalityStatus With)> Compare(Case tried)
    {
        var off = Assess(tried, "off");
        var suggest = Assess(tried, "suggest");
        var use = Assess(tried, "use");
        Assert.Equal(off.Modalities.Select(m => m.Status), suggest.Modalities.Select(m => m.Status));
        return [.. off.Modalities.Zip(use.Modalities, (a, b) => (a.Id, a.Status, b.Status))];
    }

    private static Assessment Assess(Case tried, string setting)
    {
        var patient = PatientCase.Sample(tried.Sample).WithoutReportText().Setting("report_facts", setting);
        var codes = patient.ObservationCodes;
        patient.Without([.. tried.Without.Select(i => codes[i % codes.Count]).Distinct()]);
        foreach (var report in tried.Reports)
        {
            patient.Reporting(report.Text, report.DaysAgo, report.Status, report.Category);
        }

        return patient.Assess();
    }

    private static Gen<Case> Cases() =>
        from sample in Gen.Elements(Samples)
        from count in Gen.Elements(0, 0, 1, 1, 2, 8)
        from without in Gen.Choose(0, 1000).ArrayOf(count)
        from number in Gen.Choose(1, 4)
        from reports in Reports().ArrayOf(number)
        select new Case(sample, without, reports);

    private static Gen<Report> Reports() =>
        from length in Gen.Choose(1, 5)
        from made in Gen.Elements(Sentences).ArrayOf(length)
        from excerpt in Gen.Elements(Excerpts)
        from isMade in Gen.Elements(true, true, false)
        from age in Gen.Elements<int?>(1, 10, 40, 100, 400, null, -5)
        from status in Gen.Elements("final", "final", "final", "amended", "preliminary")
        from category in Gen.Elements("RAD", "SP", "NMS")
        select isMade ? new Report(string.Join(' ', made), category, age, status) : excerpt with { DaysAgo = age, Status = status };

    private static IEnumerable<Report> Corpus(string name)
    {
        foreach (var line in File.ReadLines(Repository.PathOf($"tests/NetCds.Guideline.Tests/Reports/Corpus/{name}.ndjson")))
        {
            using var json = JsonDocument.Parse(line);
            var category = json.RootElement.GetProperty("kind").GetString() switch
            {
                "pathology" => "SP",
                "nuclear" => "NMS",
                _ => "RAD",
            };
            yield return new Report(json.RootElement.GetProperty("text").GetString()!, category, 10, "final");
        }
    }

    internal sealed record Report(string Text, string Category, int? DaysAgo, string Status);

    internal sealed record Case(string Sample, int[] Without, Report[] Reports)
    {
        public override string ToString() =>
            $"{Sample} without {string.Join(',', Without)}: {string.Join(" | ", Reports.Select(r => new JsonArray(r.Text, r.Category, r.DaysAgo, r.Status).ToJsonString()))}";
    }
}
