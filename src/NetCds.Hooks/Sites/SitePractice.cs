using System.Collections.Frozen;
using NetCds.Guideline.OrderCodes;

namespace NetCds.Hooks.Sites;

/// <summary>What a site has set up beside the guideline's settings. Each site of one service may have its own; it goes with an assessor and its results.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed record SitePractice
{
    /// <summary>A site that has set up nothing.</summary>
    public static SitePractice None { get; } = new();

    /// <summary>What the site's own order codes mean.</summary>
    public OrderCodeMap OrderCodes { get; init; } = OrderCodeMap.None;

    /// <summary>The site's doses, by id of the order in the modality catalogue. An order that is not here is suggested without a dose.</summary>
    public IReadOnlyDictionary<string, SiteDose> Doses { get; init; } = FrozenDictionary<string, SiteDose>.Empty;

    /// <summary>Who approved limits that are laxer than a label allows.</summary>
    public IReadOnlyList<SettingApproval> Approvals { get; init; } = [];
}

/// <summary>The dose a site gives with a suggested medicine (knowledge base c.0.6: the guideline itself gives none).</summary>
/// <param name="Text">The dosage for readers, one line.</param>
/// <param name="Quantity">The single dose as a number, above zero; null when only the text says it.</param>
/// <param name="Unit">Unit of <paramref name="Quantity"/>, as readers write it; null without one.</param>
public sealed record SiteDose(string Text, decimal? Quantity = null, string? Unit = null);

/// <summary>A recorded approval of a setting that is laxer than a label allows.</summary>
/// <param name="Setting">Name of the setting.</param>
/// <param name="ApprovedBy">Who approved it, as it is to stand on cards.</param>
public sealed record SettingApproval(string Setting, string ApprovedBy);
