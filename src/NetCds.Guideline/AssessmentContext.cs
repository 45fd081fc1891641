using System.Collections.Frozen;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.OrderCodes;

namespace NetCds.Guideline;

/// <summary>The circumstances of an assessment.</summary>
/// <param name="EvaluatedAt">The time it is made for; ages and validity count from it.</param>
/// <param name="IsOrderHook">True for order-select and order-sign, false for patient-view.</param>
/// <param name="Settings">The site's settings.</param>
/// <param name="WithDetails">Whether rules that do not hold carry the facts they read as well; needed to explain, not to compose cards.</param>
public sealed record AssessmentContext(DateTimeOffset EvaluatedAt, bool IsOrderHook, SiteSettings Settings, bool WithDetails = false)
{
    /// <summary>The site's own order codes.</summary>
    public OrderCodeMap OrderCodes { get; init; } = OrderCodeMap.None;

    /// <summary>What came for texts of reports that stand elsewhere, by their address.</summary>
    public IReadOnlyDictionary<string, FetchedText> FetchedTexts { get; init; } = FrozenDictionary<string, FetchedText>.Empty;
}
