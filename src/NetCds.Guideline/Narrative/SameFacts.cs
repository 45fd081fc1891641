using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>Puts the facts that reports do not change in the place of their copies, so that readers see that they are the same.</summary>
internal static class SameFacts
{
    public static void Keep(Fact[] facts, Fact[] told)
    {
        for (var i = 0; i < told.Length; i++)
        {
            if (!ReferenceEquals(facts[i], told[i]) && AreSame(facts[i], told[i]))
            {
                told[i] = facts[i];
            }
        }
    }

    private static bool AreSame(Fact one, Fact other) =>
        one.Status == other.Status && one.Value == other.Value && one.Effective == other.Effective && one.Assumed == other.Assumed
        && one.FromNarrative == other.FromNarrative && one.Disputed == other.Disputed && one.Sources.SequenceEqual(other.Sources);
}
