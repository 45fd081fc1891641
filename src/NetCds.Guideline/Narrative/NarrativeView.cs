using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>What the recorded facts become when reports count.</summary>
/// <param name="Statements">The statements, each with what became of it.</param>
/// <param name="Recorded">The facts with everything reports add; null when they add nothing.</param>
/// <param name="NegativesOnly">The facts with stated negatives only; the same as <paramref name="Recorded"/> when nothing else is added.</param>
/// <param name="HasConflict">Whether a report contradicts the record, or reports each other, on something that decides.</param>
/// <param name="Issues">What to say of contradictions.</param>
internal sealed record NarrativeView(
    IReadOnlyList<NarrativeStatement> Statements, Fact[]? Recorded, Fact[]? NegativesOnly, bool HasConflict, IReadOnlyList<DataIssue> Issues)
{
    /// <summary>Whether stated negatives are all that reports add, besides contradictions.</summary>
    public bool HasOnlyNegatives
    {
        get
        {
            for (var i = 0; Recorded is not null && i < Recorded.Length; i++)
            {
                if (!ReferenceEquals(Recorded[i], NegativesOnly![i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
