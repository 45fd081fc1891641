using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation.Terminology;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when a code at the path is in the value set that the slice requires.</summary>
internal sealed class BindingMatcher(DiscriminatorPath path, CodedBinding binding) : SliceMatcher(path)
{
    protected override bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        var best = CodeVerdict.DoesNotBelong;
        foreach (var node in found)
        {
            best = Better(best, Judge(run, node.Json));
        }

        return best switch
        {
            CodeVerdict.Belongs => true,
            CodeVerdict.DoesNotBelong => false,
            _ => null,
        };
    }

    private CodeVerdict Judge(ValidationRun run, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return binding.Check(run.Terminology, default, value).Verdict;
        }

        var best = JudgeCoding(run, value);
        foreach (var coding in new FhirElement(value)["coding"u8].Items())
        {
            best = Better(best, JudgeCoding(run, coding.Json));
        }

        return best;
    }

    private CodeVerdict JudgeCoding(ValidationRun run, JsonElement coding)
    {
        var code = JsonMembers.Find(coding, "code"u8);
        return code.ValueKind == JsonValueKind.String ? binding.Check(run.Terminology, JsonMembers.Find(coding, "system"u8), code).Verdict : CodeVerdict.DoesNotBelong;
    }

    private static CodeVerdict Better(CodeVerdict left, CodeVerdict right) =>
        left == CodeVerdict.Belongs || right == CodeVerdict.Belongs ? CodeVerdict.Belongs
        : left == CodeVerdict.CannotTell || right == CodeVerdict.CannotTell ? CodeVerdict.CannotTell : CodeVerdict.DoesNotBelong;
}
