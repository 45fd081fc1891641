using System.Text;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Bundles;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.References;

/// <summary>Checks where a Reference leads: that it can be followed inside the resource and the Bundle, and that it leads to a type that is allowed.</summary>
internal static class ReferenceCheck
{
    public static void Check(ValidationRun run, JsonElement value, TargetTypes? targets)
    {
        var reference = JsonMembers.Find(value, "reference"u8);
        var text = JsonText.Raw(reference);
        if (run.Frame is not { } frame || text.IsEmpty)
        {
            return;
        }

        if (text[0] == '#')
        {
            CheckContained(run, frame, reference, targets);
            return;
        }

        var literal = LiteralReference.Parse(text);
        if (literal.IsRestful && run.Catalogue.FindType(Encoding.UTF8.GetString(literal.Type)) is null && !literal.IsAbsolute)
        {
            run.Error(IssueCodes.Structure, $"'{Encoding.UTF8.GetString(literal.Type)}' in the reference '{JsonText.Show(reference)}' is no resource type of R4.", reference);
            return;
        }

        if (literal.IsRestful && targets is not null && !targets.Contains(literal.Type))
        {
            ReportTarget(run, reference, Encoding.UTF8.GetString(literal.Type), targets);
        }

        CheckInBundle(run, frame, reference, literal, targets);
    }

    /// <summary>Notes that a contained resource is referred to.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="id">Id without <c>#</c>.</param>
    public static void MarkContained(ValidationRun run, ReadOnlySpan<byte> id)
    {
        if (run.Frame is not { } frame)
        {
            return;
        }

        if (id.IsEmpty && frame.Scope.IsContained)
        {
            MarkSelf(frame);
        }
        else if (frame.Root.FindContained(id) is >= 0 and var index)
        {
            frame.Root.MarkReferenced(index);
        }
    }

    private static void CheckContained(ValidationRun run, ResourceFrame frame, JsonElement reference, TargetTypes? targets)
    {
        var id = JsonText.Raw(reference)[1..];
        MarkContained(run, id);
        if (id.IsEmpty)
        {
            return;
        }

        var root = frame.Root;
        var index = root.FindContained(id);
        if (index < 0)
        {
            run.Error(IssueCodes.NotFound, $"'{JsonText.Show(reference)}' is not among the contained resources: add it there with this id, or mend the reference.", reference, "ref-1");
            return;
        }

        var type = JsonText.Raw(JsonMembers.Find(root.Contained[index], "resourceType"u8));
        if (targets is not null && !targets.Contains(type))
        {
            ReportTarget(run, reference, Encoding.UTF8.GetString(type), targets);
        }
    }

    // A contained resource that refers to its container with '#' belongs to it.
    private static void MarkSelf(ResourceFrame frame)
    {
        var index = frame.Root.FindContained(JsonText.Raw(JsonMembers.Find(frame.Scope.Json, "id"u8)));
        if (index >= 0)
        {
            frame.Root.MarkReferenced(index);
        }
    }

    private static void CheckInBundle(ValidationRun run, ResourceFrame frame, JsonElement reference, LiteralReference literal, TargetTypes? targets)
    {
        var root = frame.Root;
        if (root.Parent is not { Bundle: { } bundle })
        {
            return;
        }

        var target = bundle.Find(literal.Whole, root.FullUrl);
        if (target < 0)
        {
            CheckUuid(run, bundle, reference, literal);
            if (literal.Whole.StartsWith("urn:uuid:"u8) || literal.Whole.StartsWith("urn:oid:"u8))
            {
                run.Warning(IssueCodes.NotFound, $"No entry of the Bundle has the fullUrl '{JsonText.Show(reference)}': add the entry, or mend the reference.", reference);
            }

            return;
        }

        if (root.Entry >= 0)
        {
            bundle.Link(root.Entry, target);
        }

        var type = JsonText.Raw(JsonMembers.Find(bundle.Resource(target), "resourceType"u8));
        if (literal.IsRestful && !type.SequenceEqual(literal.Type))
        {
            run.Error(IssueCodes.Structure, $"'{JsonText.Show(reference)}' leads to an entry of the Bundle that is a {Encoding.UTF8.GetString(type)}: mend the reference or the fullUrl.", reference);
        }
        else if (!literal.IsRestful && targets is not null && !targets.Contains(type))
        {
            ReportTarget(run, reference, Encoding.UTF8.GetString(type), targets);
        }
    }

    // Type/uuid does not find urn:uuid:uuid by the rules, but where the types differ it is wrong under any.
    private static void CheckUuid(ValidationRun run, BundleIndex bundle, JsonElement reference, LiteralReference literal)
    {
        if (literal.IsAbsolute || literal.Id.Length != 36 || bundle.FindUrl("urn:uuid:"u8, literal.Id) is not (>= 0 and var entry))
        {
            return;
        }

        var type = JsonText.Raw(JsonMembers.Find(bundle.Resource(entry), "resourceType"u8));
        if (!type.SequenceEqual(literal.Type))
        {
            run.Error(IssueCodes.Structure, $"'{JsonText.Show(reference)}' has the UUID of an entry that is a {Encoding.UTF8.GetString(type)}: mend the reference.", reference);
        }
    }

    private static void ReportTarget(ValidationRun run, JsonElement reference, string type, TargetTypes targets) =>
        run.Error(IssueCodes.Structure, $"'{JsonText.Show(reference)}' leads to a {type}; here it may lead to {string.Join(" or ", targets.Names)}.", reference);
}
