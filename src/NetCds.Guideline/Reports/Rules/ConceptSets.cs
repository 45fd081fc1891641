using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Rules;

/// <summary>Makes sets of concepts; rules that name the same concepts share one.</summary>
/// <param name="count">How many concepts there are.</param>
internal sealed class ConceptSets(int count)
{
    private readonly Dictionary<string, bool[]> _known = new(StringComparer.Ordinal);

    /// <summary>The set of some concepts, by id; not to be changed.</summary>
    public bool[] Of(ReadOnlySpan<int> ids)
    {
        int[] sorted = [.. ids];
        Array.Sort(sorted);
        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, string.Join(' ', sorted), out _);
        if (set is null)
        {
            set = new bool[count];
            foreach (var id in sorted)
            {
                set[id] = true;
            }
        }

        return set;
    }
}
