using System.Collections.Immutable;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Validation.Constraints;

/// <summary>
/// Makes constraints ready, by their expressions: those that the walk checks itself are left out, those of R4 that are known to be defective are replaced by what
/// they are meant to say, those that are met all the time are decided in code.
/// </summary>
internal static class KnownConstraints
{
    // The walk checks these itself: emptiness, extension or value, contained resources, references into them, narrative.
    private static readonly HashSet<string> Walked = new(StringComparer.Ordinal)
    {
        "hasValue() or (children().count() > id.count())",
        "hasValue() or (children().count() > id.count()) or $this is Parameters",
        "extension.exists() != value.exists()",
        "contained.contained.empty()",
        "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
        "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
        "contained.meta.security.empty()",
        "htmlChecks()",
        "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
        "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
    };

    private static readonly Dictionary<string, string> Mended = new(StringComparer.Ordinal)
    {
        // bdl-8: an entry without fullUrl has none that could be of a version.
        ["fullUrl.contains('/_history/').not()"] = "fullUrl.exists() implies fullUrl.contains('/_history/').not()",

        // tim-9: the meal codes meant are those that stand for the meal itself; 'when' may hold several codes.
        ["offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))"] = "offset.empty() or (when.exists() and when.all(($this in ('C' | 'CM' | 'CD' | 'CV')).not()))",

        // app-4: meant is that a reason asks for a cancelled or missed appointment.
        ["Appointment.cancelationReason.exists() implies (Appointment.status='no-show' or Appointment.status='cancelled')"] =
            "cancelationReason.exists() implies (status = 'noshow' or status = 'cancelled')",

        // que-7: the system type is meant, which R4 data carries as the FHIR type.
        ["operator = 'exists' implies (answer is Boolean)"] = "operator = 'exists' implies (answer is boolean)",

        // sdf-0 and its like are about names that are there.
        ["name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"] = "name.exists() implies name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')",

        // eld-2: the conversion is needless where max is '*', and min may be absent.
        ["min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())"] = "min.empty() or max.empty() or max = '*' or min <= max.toInteger()",

        // eld-16 forbids the points and colons that slice names of published profiles have.
        ["sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\\\/\\\\-_\\\\[\\\\]\\\\@]+$')"] = "sliceName.empty() or sliceName.matches('^[a-zA-Z0-9/\\\\-_\\\\[\\\\]@.:]+$')",
    };

    /// <summary>Makes the constraints of an element ready.</summary>
    /// <param name="constraints">What the definition says.</param>
    /// <param name="model">The types that FHIRPath works with.</param>
    /// <param name="contextType">Type or path of what the constraints are evaluated on; null when it can be several.</param>
    public static ImmutableArray<CompiledConstraint> Compile(ImmutableArray<ElementConstraint> constraints, FhirTypeModel model, string? contextType)
    {
        FhirPathOptions? options = null;
        var result = ImmutableArray.CreateBuilder<CompiledConstraint>();
        foreach (var constraint in constraints)
        {
            if (constraint.Expression is not { } expression || Walked.Contains(expression) || IsDropped(constraint.Key) || constraint.Key == "dom-6")
            {
                continue;
            }

            expression = Mended.GetValueOrDefault(expression, expression);
            result.Add(new CompiledConstraint(constraint, expression, NativeConstraints.Find(expression), options ??= new FhirPathOptions { Model = model, ContextType = contextType }));
        }

        return result.DrainToImmutable();
    }

    // eld-19 and eld-20 are regular expressions that R4 escapes wrongly; eld-11 leaves out types that may be bound.
    private static bool IsDropped(string key) => key is "eld-19" or "eld-20" or "eld-11";
}
