using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.References;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Checks the type of an occurrence, the profiles of the type, and where references lead.</summary>
internal static class TypeRuleCheck
{
    /// <summary>Whether the type found is among the allowed ones.</summary>
    public static bool IsAllowed(ProfileItem item, ImmutableArray<string> allowed, ValidationRun run)
    {
        var type = TypeName(item);
        return allowed.Contains(type) || (item.Type is { IsResource: true } && (allowed.Contains("Resource") || (allowed.Contains("DomainResource") && run.Catalogue.FindType(type) is { IsDomainResource: true })));
    }

    /// <summary>Name of the type found.</summary>
    public static string TypeName(ProfileItem item) =>
        item.Type is { IsResource: true } ? JsonText.Read(JsonMembers.Find(item.Value, "resourceType"u8)) ?? "Resource" : item.Type?.Code ?? string.Empty;

    public static void Check(ValidationRun run, ProfileItem item, ProfileNode node)
    {
        if (node.TypeRules.IsEmpty || item.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var type = TypeName(item);
        var found = node.TypeRules.FirstOrDefault(r => r.Type == type) ?? (item.Type is { IsResource: true } ? node.TypeRules.FirstOrDefault(r => r.Type is "Resource" or "DomainResource") : null);
        if (found is null)
        {
            return;
        }

        CheckProfiles(run, item, node, found);
        if (type == "Reference" && (!found.TargetProfiles.IsEmpty || !found.Aggregation.IsEmpty))
        {
            CheckTarget(run, item.Value, node, found);
        }
    }

    private static void CheckProfiles(ValidationRun run, ProfileItem item, ProfileNode node, TypeRule rule)
    {
        if (rule.Profiles.IsEmpty || item.Type is not { } type || type.Code == "Extension")
        {
            return;
        }

        if (rule.Profiles.Length == 1)
        {
            if (type.IsResource)
            {
                Conformance.CheckInnerResource(run, item.Value, rule.Profiles[0]);
            }
            else
            {
                Conformance.CheckElement(run, item.Value, type.FhirType.Value, rule.Profiles[0]);
            }

            return;
        }

        var focus = item.Node(run.Frame?.Scope);
        foreach (var profile in rule.Profiles)
        {
            if (Conformance.Test(run, focus, profile) != false)
            {
                return;
            }
        }

        run.Error(IssueCodes.Structure, $"{node.Id} meets none of the profiles {string.Join(", ", rule.Profiles)}: validate it with --profile to see why.", item.At);
    }

    private static void CheckTarget(ValidationRun run, JsonElement value, ProfileNode node, TypeRule rule)
    {
        var reference = JsonMembers.Find(value, "reference"u8);
        var text = JsonText.Raw(reference);
        if (text.IsEmpty || run.Frame is not { } frame)
        {
            return;
        }

        var target = ReferenceFinder.Find(run, text, frame);
        CheckAggregation(run, reference, text, node, rule, target is not null);
        if (rule.TargetProfiles.IsEmpty)
        {
            return;
        }

        if (target is not null)
        {
            CheckResolved(run, reference, node, rule, target);
            return;
        }

        var type = LiteralReference.Parse(text).Type;
        if (!type.IsEmpty && !CouldBe(run, rule, Encoding.UTF8.GetString(type)))
        {
            ReportTarget(run, reference, node, rule, Encoding.UTF8.GetString(type));
        }
    }

    private static void CheckResolved(ValidationRun run, JsonElement reference, ProfileNode node, TypeRule rule, ResourceFrame target)
    {
        var type = target.Scope.Type.Name;
        if (!CouldBe(run, rule, type))
        {
            ReportTarget(run, reference, node, rule, type);
            return;
        }

        foreach (var profile in rule.TargetProfiles)
        {
            if (Conformance.TestTarget(run, target, profile) != false)
            {
                return;
            }
        }

        run.Error(IssueCodes.Structure,
            $"'{JsonText.Show(reference)}' leads to a {type} that does not meet {string.Join(" or ", rule.TargetProfiles)}: validate it with --profile to see why.", reference);
    }

    private static bool CouldBe(ValidationRun run, TypeRule rule, string type) =>
        rule.TargetProfiles.Any(p => run.Catalogue.TypeOf(p) is not { } target || target == type || target is "Resource" or "DomainResource");

    private static void ReportTarget(ValidationRun run, JsonElement reference, ProfileNode node, TypeRule rule, string type) =>
        run.Error(IssueCodes.Structure, $"'{JsonText.Show(reference)}' leads to a {type}; {node.Id} may lead to {string.Join(" or ", rule.TargetProfiles.Select(p => run.Catalogue.TypeOf(p) ?? p).Distinct())}.", reference);

    private static void CheckAggregation(ValidationRun run, JsonElement reference, ReadOnlySpan<byte> text, ProfileNode node, TypeRule rule, bool isFound)
    {
        if (rule.Aggregation.IsEmpty)
        {
            return;
        }

        var isContained = text[0] == '#';
        var isAllowed = isContained ? rule.Aggregation.Contains("contained")
            : rule.Aggregation.Contains("referenced") || (isFound && rule.Aggregation.Contains("bundled"));
        if (!isAllowed)
        {
            run.Error(IssueCodes.Structure, $"The target of {node.Id} must be {string.Join(" or ", rule.Aggregation)}; '{JsonText.Show(reference)}' is not.", reference);
        }
    }
}
