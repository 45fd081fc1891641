using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Assessments;

namespace NetCds.Guideline.Rules;

/// <summary>
/// Reads the rule lines of a PlanDefinition: groups of actions, each action one line with its condition, its effect, and the extensions
/// rule-standing, rule-modality, rule-suggests, rule-sets, rule-explains-grade and rule-tempers.
/// </summary>
internal sealed class PlanReader(string file, List<string> errors)
{
    private const string Extensions = "https://netcds.example/fhir/StructureDefinition/";

    private static readonly string[] Known = ["rule-standing", "rule-modality", "rule-suggests", "rule-sets", "rule-explains-grade", "rule-tempers"];

    public GuidelinePlan? Read(byte[] content)
    {
        using var document = Parse(content);
        if (document is null)
        {
            return null;
        }

        var plan = new FhirElement(document.RootElement);
        var id = plan["id"u8].AsString();
        var version = plan["version"u8].AsString();
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(version))
        {
            errors.Add($"{file}: the PlanDefinition needs an id and a version.");
            return null;
        }

        var lines = new List<RuleText>();
        foreach (var group in plan["action"u8].Items())
        {
            foreach (var action in group["action"u8].Items())
            {
                if (ReadLine(action) is { } line)
                {
                    lines.Add(line);
                }
            }
        }

        var isSigned = plan["status"u8].Is("active"u8) && plan["experimental"u8].AsBoolean() != true;
        return new GuidelinePlan(id, version, isSigned, lines);
    }

    private JsonDocument? Parse(byte[] content)
    {
        try
        {
            return JsonDocument.Parse(content);
        }
        catch (JsonException e)
        {
            errors.Add($"{file}: not JSON: {e.Message}");
            return null;
        }
    }

    private RuleText? ReadLine(FhirElement action)
    {
        var id = action["id"u8].AsString();
        if (string.IsNullOrEmpty(id))
        {
            errors.Add($"{file}: a rule without id; its title is '{action["title"u8].AsString()}'.");
            return null;
        }

        var problems = errors.Count;
        RefuseOthers(action, id);
        var standing = Extension(action, "rule-standing");
        var line = new RuleText
        {
            Id = id,
            RuleId = Required(action["prefix"u8].AsString(), id, "prefix (the rule's id)"),
            Effect = Enumeration<RuleEffect>(FirstCode(action), id, "effect"),
            Modalities = Codes(action, "rule-modality"),
            Indicator = Enumeration<Indicator>(Part(standing, "indicator"), id, "indicator"),
            Evidence = Required(Part(standing, "evidence"), id, "evidence"),
            WhenMissing = Enumeration<WhenMissing>(Part(standing, "missing"), id, "missing"),
            Card = Part(standing, "card"),
            Condition = Required(ConditionOf(action), id, "condition"),
            Statement = Required(action["title"u8].AsString(), id, "statement (title)"),
            Rationale = Required(action["description"u8].AsString(), id, "rationale (description)"),
            Citations = ReadCitations(action, id),
            Suggests = Codes(action, "rule-suggests"),
            SetsGrade = Extension(action, "rule-sets")["valueCode"u8].AsString(),
            ExplainsGrade = Extension(action, "rule-explains-grade")["valueBoolean"u8].AsBoolean() == true,
            Tempers = Extension(action, "rule-tempers")["valueBoolean"u8].AsBoolean() == true,
            File = file,
        };
        return errors.Count == problems ? line : null;
    }

    // A misspelt extension would silently take a modality or a condition from a rule.
    private void RefuseOthers(FhirElement action, string id)
    {
        foreach (var extension in action["extension"u8].Items())
        {
            var url = extension["url"u8].AsString() ?? string.Empty;
            if (!Array.Exists(Known, name => url == Extensions + name))
            {
                errors.Add($"{file}, rule {id}: the extension '{url}' is none of {string.Join(", ", Known)} under {Extensions}.");
            }
        }

        var conditions = 0;
        foreach (var condition in action["condition"u8].Items())
        {
            conditions++;
            if (!condition["kind"u8].Is("applicability"u8))
            {
                errors.Add($"{file}, rule {id}: a condition of kind '{condition["kind"u8].AsString()}'; only applicability is evaluated.");
            }
        }

        if (conditions > 1)
        {
            errors.Add($"{file}, rule {id}: it has {conditions} conditions; join them in one.");
        }
    }

    private List<Citation> ReadCitations(FhirElement action, string id)
    {
        var citations = new List<Citation>();
        foreach (var documentation in action["documentation"u8].Items())
        {
            var details = Extension(documentation, "citation-standing");
            var standing = Part(details, "standing")?.Replace("-", string.Empty, StringComparison.Ordinal);
            citations.Add(new Citation(
                Required(documentation["label"u8].AsString(), id, "citation id (label)"),
                Required(documentation["citation"u8].AsString(), id, "citation text"),
                Required(Part(details, "short"), id, "short text of a citation"),
                documentation["url"u8].AsString(),
                Enumeration<CitationStanding>(standing, id, "standing of a citation")));
        }

        if (citations.Count == 0)
        {
            errors.Add($"{file}, rule {id}: no citation. A rule without a source cites PD, the project default.");
        }

        return citations;
    }

    private static string? FirstCode(FhirElement action)
    {
        foreach (var concept in action["code"u8].Items())
        {
            foreach (var coding in concept["coding"u8].Items())
            {
                return coding["code"u8].AsString();
            }
        }

        return null;
    }

    private static string? ConditionOf(FhirElement action)
    {
        foreach (var condition in action["condition"u8].Items())
        {
            return condition["expression"u8]["expression"u8].AsString();
        }

        return null;
    }

    private static FhirElement Extension(FhirElement element, string name)
    {
        foreach (var extension in element["extension"u8].Items())
        {
            if (string.Equals(extension["url"u8].AsString(), Extensions + name, StringComparison.Ordinal))
            {
                return extension;
            }
        }

        return default;
    }

    private static string? Part(FhirElement extension, string name)
    {
        foreach (var part in extension["extension"u8].Items())
        {
            if (string.Equals(part["url"u8].AsString(), name, StringComparison.Ordinal))
            {
                return part["valueCode"u8].AsString() ?? part["valueString"u8].AsString();
            }
        }

        return null;
    }

    private static List<string> Codes(FhirElement action, string name)
    {
        var codes = new List<string>();
        foreach (var extension in action["extension"u8].Items())
        {
            if (string.Equals(extension["url"u8].AsString(), Extensions + name, StringComparison.Ordinal)
                && extension["valueCoding"u8]["code"u8].AsString() is { Length: > 0 } code)
            {
                codes.Add(code);
            }
        }

        return codes;
    }

    private string Required(string? text, string id, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add($"{file}, rule {id}: {what} is missing.");
        }

        return text ?? string.Empty;
    }

    private T Enumeration<T>(string? text, string id, string what)
        where T : struct, Enum
    {
        if (text is not null && text.Length > 0 && !char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value))
        {
            return value;
        }

        errors.Add($"{file}, rule {id}: {what} '{text}' is not one of {string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}.");
        return default;
    }
}

/// <summary>The rules of a guideline as written.</summary>
internal sealed record GuidelinePlan(string Id, string Version, bool IsSigned, IReadOnlyList<RuleText> Lines);
