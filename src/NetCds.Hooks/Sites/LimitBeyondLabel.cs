using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Sites;

/// <summary>A limit in use for a call that is laxer than a label allows; readers are told (knowledge base c.0.15).</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">The value in use, in the unit of the setting.</param>
/// <param name="ApprovedBy">Who approved it for the site; null when the call brought the value itself.</param>
public sealed record LimitBeyondLabel(SettingDefinition Setting, decimal Value, string? ApprovedBy);
