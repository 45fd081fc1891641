using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Sorts the occurrences of an element into slices and checks each slice.</summary>
internal static class SliceWalker
{
    private const int MostOnStack = 64;

    public static void Walk(ValidationRun run, JsonElement parent, ProfileNode node, SlicingPlan plan, ItemList<ProfileItem> items)
    {
        var slices = plan.Slices.Length;
        var counts = slices <= MostOnStack ? stackalloc int[slices] : new int[slices];
        var possible = slices <= MostOnStack ? stackalloc int[slices] : new int[slices];
        counts.Clear();
        possible.Clear();
        var latest = -1;
        var hasRest = false;
        ItemList<ProfileItem>?[]? members = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var slice = Find(run, plan, item, possible, out var isPossible);
            ProfileWalker.Enter(run, node, item);
            if (slice < 0)
            {
                hasRest = true;
                if (plan.IsClosed && !isPossible)
                {
                    run.Error(IssueCodes.Structure, $"It is in none of the slices {string.Join(", ", plan.Slices.Select(s => s.Node.SliceName))} of {node.Id}, and no others are allowed: mend it or take it out.", item.At);
                }
            }
            else
            {
                counts[slice]++;
                CheckOrder(run, plan, item, slice, latest, hasRest);
                latest = Math.Max(latest, slice);
                ProfileWalker.Check(run, item, plan.Slices[slice].Node);
                if (plan.Slices[slice].Node.Slicing is not null)
                {
                    members ??= new ItemList<ProfileItem>?[slices];
                    (members[slice] ??= new()).Add(item);
                }
            }

            run.Place.Pop();
        }

        Finish(run, parent, node, plan, counts, possible, members);
    }

    private static void Finish(ValidationRun run, JsonElement parent, ProfileNode node, SlicingPlan plan, ReadOnlySpan<int> counts, ReadOnlySpan<int> possible, ItemList<ProfileItem>?[]? members)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var slice = plan.Slices[i];
            if (!slice.Matchers.IsEmpty)
            {
                run.Place.Push(node.Element!.Name);
                if (counts[i] < slice.Node.Min && counts[i] + possible[i] >= slice.Node.Min)
                {
                    run.Warning(IssueCodes.NotSupported, $"Whether the slice {slice.Node.Id} is there, as it must be, could not be told with the definitions and code systems held here.", parent);
                }
                else
                {
                    ProfileWalker.CheckCount(run, slice.Node, counts[i], parent);
                }

                run.Place.Pop();
            }

            if (slice.Node.Slicing is { } inner)
            {
                Walk(run, parent, slice.Node, inner, members?[i] ?? new());
            }
        }
    }

    private static int Find(ValidationRun run, SlicingPlan plan, ProfileItem item, Span<int> possible, out bool isPossible)
    {
        isPossible = false;
        var focus = item.Node(run.Frame?.Scope);
        for (var i = 0; i < plan.Slices.Length; i++)
        {
            switch (IsIn(run, plan.Slices[i], focus))
            {
                case true:
                    return i;
                case null:
                    possible[i]++;
                    isPossible = true;
                    break;
            }
        }

        return -1;
    }

    // Null when the item may be in the slice, but what is held here does not tell.
    private static bool? IsIn(ValidationRun run, SlicePlan slice, in FhirPathNode focus)
    {
        if (slice.Matchers.IsEmpty || focus.IsNone)
        {
            return false;
        }

        bool? result = true;
        foreach (var matcher in slice.Matchers)
        {
            var matches = matcher.Matches(run, focus);
            if (matches == false)
            {
                return false;
            }

            result = matches is null ? null : result;
        }

        return result;
    }

    private static void CheckOrder(ValidationRun run, SlicingPlan plan, ProfileItem item, int slice, int latest, bool hasRest)
    {
        if (plan.IsOrdered && slice < latest)
        {
            run.Error(IssueCodes.Structure, $"The slice {plan.Slices[slice].Node.Id} must come before {plan.Slices[latest].Node.Id}: put it there.", item.At);
        }
        else if (plan.IsOpenAtEnd && hasRest)
        {
            run.Error(IssueCodes.Structure, $"The slice {plan.Slices[slice].Node.Id} must come before those that are in no slice: put it there.", item.At);
        }
    }
}
