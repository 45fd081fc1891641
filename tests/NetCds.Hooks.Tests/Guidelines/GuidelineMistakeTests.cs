using System.Text.Json.Nodes;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A guideline with a mistake does not load, and the message says where the mistake is.</summary>
public sealed class GuidelineMistakeTests : IDisposable
{
    private readonly GuidelineFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LoadFolder_UnchangedCopy_IsTheShippedGuideline() => Assert.Equal(Engine.Shipped.Guideline.Version, _folder.Load().Version);

    [Theory]
    [InlineData("%inrr > 1.5", "%inrr")]
    [InlineData("%platelets_10e9_l < 50 'mg/dL'", "mg/dL")]
    [InlineData("%platelets_10e9_l < 50", "10*9/L")]
    [InlineData("%platelets_10e9_l < %bilirubin_mg_dl", "10*9/L")]
    [InlineData("%ascites = 'severe'", "severe")]
    [InlineData("%ascites = true", "code")]
    [InlineData("%lsf_policy = 'strict'", "strict")]
    [InlineData("%inr", "true or false")]
    [InlineData("%inr > ", "character")]
    [InlineData("%inr > 1.5 or", "character")]
    [InlineData("%inr > 1.5)", "character")]
    [InlineData("%inr.abs() > 1.5", "abs")]
    [InlineData("%rule_R999", "R-999")]
    [InlineData("%considered_SURGERY", "SURGERY")]
    [InlineData("Patient.active", "Only facts")]
    public void LoadFolder_ConditionThatCannotMean_NamesFileRuleAndExpression(string condition, string culprit)
    {
        _folder.Condition("R-150", condition);

        var error = Assert.Single(_folder.Errors());

        Assert.Contains($"{GuidelineFolder.Plan}, rule R-150: `{condition}`", error, StringComparison.Ordinal);
        Assert.Contains(culprit, error[(error.IndexOf("` at ", StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFolder_TwoRulesThatNeedEachOther_NamesTheCircle()
    {
        _folder.Condition("R-042", "%rule_R043");

        var error = Assert.Single(_folder.Errors());

        Assert.StartsWith(GuidelineFolder.Plan, error, StringComparison.Ordinal);
        Assert.Contains("R-042", error, StringComparison.Ordinal);
        Assert.Contains("R-043", error, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFolder_UnknownEffect_NamesTheRule() =>
        CheckRule("R-150", line => line["code"]![0]!["coding"]![0]!["code"] = "forbid", "effect 'forbid'");

    [Fact]
    public void LoadFolder_NoCitation_NamesTheRule() => CheckRule("R-150", line => line.Remove("documentation"), "no citation");

    [Fact]
    public void LoadFolder_NoCondition_NamesTheRule() => CheckRule("R-150", line => line.Remove("condition"), "condition is missing");

    [Fact]
    public void LoadFolder_MisspeltExtension_NamesTheRule() => CheckRule(
        "R-156", line => GuidelineFolder.Extension(line, "rule-modality")["url"] = "https://netcds.example/fhir/StructureDefinition/rule-modalty", "rule-modalty");

    [Fact]
    public void LoadFolder_TwoConditions_NamesTheRule() =>
        CheckRule("R-150", line => line["condition"]!.AsArray().Add(line["condition"]![0]!.DeepClone()), "2 conditions");

    [Fact]
    public void LoadFolder_ConditionThatIsNotEvaluated_NamesTheRule() => CheckRule("R-150", line => line["condition"]![0]!["kind"] = "stop", "kind 'stop'");

    [Fact]
    public void LoadFolder_UnknownModality_NamesRuleAndExpression() => CheckRule(
        "R-150", line => GuidelineFolder.Extension(line, "rule-modality")["valueCoding"]!["code"] = "ABLATIONS", "`%inr > 1.5 or", "'ABLATIONS'");

    [Fact]
    public void LoadFolder_UnknownCard_NamesRuleAndExpression() => CheckRule("R-150", line => GuidelineFolder.Standing(line, "card", "MD-CLOTTING"), "`%inr > 1.5 or", "'MD-CLOTTING'");

    [Fact]
    public void LoadFolder_UnknownOrderSuggested_NamesRuleAndExpression() => CheckRule(
        "R-151", line => GuidelineFolder.Extension(line, "rule-suggests")["valueCoding"]!["code"] = "PENICILLIN", "`%biliary_violation", "'PENICILLIN'");

    [Fact]
    public void LoadFolder_CriticalOnSecondarySourcesOnly_NamesRuleAndExpression() => CheckRule(
        "R-153",
        line =>
        {
            GuidelineFolder.Standing(line, "indicator", "critical");
            line["documentation"] = Citations(("S900", "secondary"), ("S901", "project-default"));
        },
        "`%ablation_margin_mm",
        "critical");

    [Fact]
    public void LoadFolder_SameIdTwice_NamesIt() => CheckLine("R-151", "R-150", line => line["id"] = "R-150", "occurs twice");

    [Theory]
    [InlineData("facts.json", "facts")]
    [InlineData("modalities.json", "modalities")]
    [InlineData("settings.json", "settings")]
    [InlineData("missing-data.json", "cards")]
    public void LoadFolder_UnknownMember_NamesFileAndMember(string file, string list)
    {
        _folder.Catalogue(file, json => json[list]![0]!["colour"] = "red");

        var error = Assert.Single(_folder.Errors());

        Assert.StartsWith(file, error, StringComparison.Ordinal);
        Assert.Contains("colour", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalogue/facts.json")]
    [InlineData("catalogue/settings.json")]
    [InlineData("guideline/compiled/" + GuidelineFolder.Plan)]
    public void LoadFolder_NotJson_NamesTheFile(string path)
    {
        File.WriteAllText(_folder.PathOf(path), "{");

        Assert.StartsWith(Path.GetFileName(path), Assert.Single(_folder.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFolder_FileMissing_NamesTheFile()
    {
        File.Delete(_folder.PathOf("catalogue/missing-data.json"));

        Assert.Contains("missing-data.json", Assert.Single(_folder.Errors()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whipple_history", "'none'")]
    [InlineData("differentiation", "true")]
    [InlineData("sum_diameters_mm", "%lesion_count")]
    [InlineData("lung_mass_kg", "1 'Gy'")]
    public void LoadFolder_DerivationOfAnotherType_NamesFactAndExpression(string fact, string value)
    {
        _folder.Fact(fact, f => f["derive"]![0]!["value"] = value);

        Assert.Contains(_folder.Errors(), e => e.StartsWith($"facts.json, fact {fact}, derive: `{value}`", StringComparison.Ordinal));
    }

    [Fact]
    public void LoadFolder_NotApplicableWhenUnknownFact_NamesFactAndExpression()
    {
        _folder.Fact("pregnant", f => f["notApplicableWhen"] = "%gender = 'male'");

        Assert.StartsWith("facts.json, fact pregnant, notApplicableWhen: `%gender = 'male'`", Assert.Single(_folder.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFolder_SeveralMistakesInRules_ReportsThemAll()
    {
        _folder.Condition("R-150", "%inrr > 1.5");
        _folder.Condition("R-097", "%uncorrectable_coagulopathy = 3");
        _folder.Rule("R-151", line => GuidelineFolder.Standing(line, "card", "MD-GALL"));
        _folder.Fact("whipple_history", f => f["derive"]![0]!["value"] = "'none'");

        var errors = _folder.Errors();

        Assert.Equal(4, errors.Count);
        Assert.All(["R-150", "R-097", "R-151", "whipple_history"], place => Assert.Contains(errors, e => e.Contains(place, StringComparison.Ordinal)));
    }

    [Fact]
    public void LoadFolder_MistakesInEveryFile_ReportsThemAll()
    {
        _folder.Catalogue("facts.json", json => json["facts"]![0]!["colour"] = "red");
        _folder.Catalogue("modalities.json", json => json["modalities"]![0]!["colour"] = "red");
        _folder.Catalogue("settings.json", json => json["settings"]![0]!["colour"] = "red");
        _folder.Catalogue("missing-data.json", json => json["cards"]![0]!["colour"] = "red");
        _folder.Rule("R-150", line => line.Remove("documentation"));

        var exception = Assert.Throws<GuidelineFormatException>(_folder.Load);

        Assert.All(
            ["facts.json", "modalities.json", "settings.json", "missing-data.json", GuidelineFolder.Plan],
            file => Assert.Contains(exception.Errors, e => e.StartsWith(file, StringComparison.Ordinal)));
        Assert.All(exception.Errors, e => Assert.Contains(e, exception.Message, StringComparison.Ordinal));
    }

    private void CheckRule(string id, Action<JsonObject> mistake, params string[] parts) => CheckLine(id, id, mistake, parts);

    private void CheckLine(string id, string rule, Action<JsonObject> mistake, params string[] parts)
    {
        _folder.Rule(id, mistake);

        var error = Assert.Single(_folder.Errors());

        Assert.StartsWith($"{GuidelineFolder.Plan}, rule {rule}", error, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, error, StringComparison.Ordinal));
    }

    private static JsonArray Citations(params (string Id, string Standing)[] citations) => new([.. citations.Select(c => new JsonObject
    {
        ["type"] = "citation",
        ["label"] = c.Id,
        ["citation"] = "A table of a table",
        ["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = "https://netcds.example/fhir/StructureDefinition/citation-standing",
            ["extension"] = new JsonArray(
                new JsonObject { ["url"] = "standing", ["valueCode"] = c.Standing },
                new JsonObject { ["url"] = "short", ["valueString"] = "A table" }),
        }),
    })]);
}
