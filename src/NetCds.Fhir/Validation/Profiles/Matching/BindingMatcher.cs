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
    protected override bool Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        foreach (var node in found)
        {
            if (IsIn(run, node.Json))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIn(ValidationRun run, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return binding.Check(run.Terminology, default, value).Verdict == CodeVerdict.Belongs;
        }

        foreach (var coding in new FhirElement(value)["coding"u8].Items())
        {
            if (IsCodingIn(run, coding.Json))
            {
                return true;
            }
        }

        return IsCodingIn(run, value);
    }

    private bool IsCodingIn(ValidationRun run, JsonElement coding)
    {
        var code = JsonMembers.Find(coding, "code"u8);
        return code.ValueKind == JsonValueKind.String && binding.Check(run.Terminology, JsonMembers.Find(coding, "system"u8), code).Verdict == CodeVerdict.Belongs;
    }
}
