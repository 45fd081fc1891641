using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Checks codes against the value set they are bound to.</summary>
internal static class CodeCheck
{
    private const int MostChoices = 12;

    /// <summary>Checks a primitive that is a code: the system is the value set's.</summary>
    public static void CheckCode(ValidationRun run, CodedBinding binding, JsonElement code)
    {
        var answer = binding.Check(run.Terminology, default, code);
        Report(run, binding, code, answer, JsonText.Show(code));
        ReportOuter(run, binding, code, binding.CheckOuter(run.Terminology, default, code), JsonText.Show(code));
    }

    /// <summary>Checks an element with codes.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="binding">The binding.</param>
    /// <param name="value">The element.</param>
    /// <param name="type">Its type: those without codes are passed over.</param>
    public static void CheckCoded(ValidationRun run, CodedBinding binding, JsonElement value, string type)
    {
        switch (type)
        {
            case "CodeableConcept":
                CheckConcept(run, binding, value);
                break;
            case "Coding":
                CheckCoding(run, binding, value);
                break;
            case "Quantity" or "Age" or "Duration" or "Count" or "Distance":
                if (JsonMembers.Find(value, "code"u8).ValueKind == JsonValueKind.String)
                {
                    CheckCoding(run, binding, value);
                }

                break;
        }
    }

    /// <summary>Checks a Coding by itself: that its system is an address, that it has the code, and that the display is one of the code's.</summary>
    public static void CheckCodingItself(ValidationRun run, JsonElement coding)
    {
        var system = JsonMembers.Find(coding, "system"u8);
        var code = JsonMembers.Find(coding, "code"u8);
        if (system.ValueKind != JsonValueKind.String)
        {
            return;
        }

        if (JsonText.Raw(system).IndexOf((byte)':') < 0)
        {
            run.Error(IssueCodes.CodeInvalid, $"'{JsonText.Show(system)}' is no absolute address: write the canonical address of the code system.", system);
            return;
        }

        if (code.ValueKind == JsonValueKind.String)
        {
            run.Catalogue.Codings.Check(run, coding, system, code);
        }
    }

    private static void CheckCoding(ValidationRun run, CodedBinding binding, JsonElement coding)
    {
        Report(run, binding, coding, Judge(run, binding, coding, isOuter: false), Name(coding));
        ReportOuter(run, binding, coding, Judge(run, binding, coding, isOuter: true), Name(coding));
    }

    private static void CheckConcept(ValidationRun run, CodedBinding binding, JsonElement concept)
    {
        Report(run, binding, concept, Best(run, binding, concept, isOuter: false), null);
        ReportOuter(run, binding, concept, Best(run, binding, concept, isOuter: true), null);
    }

    // One code of the value set is enough; the others may be translations.
    private static CodeAnswer Best(ValidationRun run, CodedBinding binding, JsonElement concept, bool isOuter)
    {
        var best = CodeAnswer.No;
        var count = 0;
        foreach (var coding in new FhirElement(concept)["coding"u8].Items())
        {
            count++;
            var answer = Judge(run, binding, coding.Json, isOuter);
            if (answer.Verdict == CodeVerdict.Belongs)
            {
                return answer;
            }

            if (answer.Verdict == CodeVerdict.CannotTell)
            {
                best = answer;
            }
        }

        // Text alone says that no code fits, which only a required binding or an outer limit forbids.
        return count == 0 && !isOuter && binding.Strength != BindingStrength.Required ? CodeAnswer.Yes : best;
    }

    private static CodeAnswer Judge(ValidationRun run, CodedBinding binding, JsonElement coding, bool isOuter)
    {
        var system = JsonMembers.Find(coding, "system"u8);
        var code = JsonMembers.Find(coding, "code"u8);
        if (code.ValueKind != JsonValueKind.String || system.ValueKind != JsonValueKind.String)
        {
            return CodeAnswer.No;
        }

        return isOuter ? binding.CheckOuter(run.Terminology, system, code) : binding.Check(run.Terminology, system, code);
    }

    private static void Report(ValidationRun run, CodedBinding binding, JsonElement at, CodeAnswer answer, string? shown)
    {
        if (answer.Verdict == CodeVerdict.Belongs || binding.ValueSet is null)
        {
            return;
        }

        var isRequired = binding.Strength == BindingStrength.Required;
        if (answer.Verdict == CodeVerdict.CannotTell)
        {
            run.Report(isRequired ? IssueSeverity.Warning : IssueSeverity.Information, IssueCodes.NotSupported,
                $"Whether {shown ?? Codes(at)} is in the value set {binding.ValueSet} could not be checked: {answer.Reason ?? "it is not held here"}.", at);
        }
        else if (isRequired)
        {
            run.Error(IssueCodes.CodeInvalid, $"{Shown(at, shown)} not in the value set {binding.ValueSet}, from which a code is required: use {Choices(run, binding.ValueSet!)}.", at);
        }
        else
        {
            run.Warning(IssueCodes.CodeInvalid, $"{Shown(at, shown)} not in the value set {binding.ValueSet}: use {Choices(run, binding.ValueSet!)} where one fits.", at);
        }
    }

    private static string Choices(ValidationRun run, string valueSet)
    {
        var codes = string.Join(", ", run.Terminology.ShortList(valueSet, MostChoices));
        return codes.Length == 0 ? "one of its codes" : $"one of its codes ({codes})";
    }

    private static void ReportOuter(ValidationRun run, CodedBinding binding, JsonElement at, CodeAnswer answer, string? shown)
    {
        if (answer.Verdict == CodeVerdict.DoesNotBelong && binding.MaxValueSet is not null)
        {
            run.Error(IssueCodes.CodeInvalid, $"{Shown(at, shown)} not in the value set {binding.MaxValueSet}, the most that is allowed here: use one of its codes.", at);
        }
    }

    private static string Shown(JsonElement at, string? shown) => shown is not null ? $"'{shown}' is" : $"{Codes(at)} is";

    private static string Codes(JsonElement concept)
    {
        var names = new List<string>();
        foreach (var coding in new FhirElement(concept)["coding"u8].Items())
        {
            names.Add($"'{Name(coding.Json)}'");
        }

        return names.Count switch
        {
            0 => "No code is given, so that it",
            1 => names[0],
            _ => $"None of {string.Join(", ", names)}",
        };
    }

    private static string Name(JsonElement coding)
    {
        var system = JsonMembers.Find(coding, "system"u8);
        return $"{(system.ValueKind == JsonValueKind.String ? JsonText.Show(system) : "(no system)")}#{JsonText.Show(JsonMembers.Find(coding, "code"u8))}";
    }
}
