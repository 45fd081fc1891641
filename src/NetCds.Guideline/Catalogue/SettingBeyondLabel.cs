namespace NetCds.Guideline.Catalogue;

/// <summary>A setting in use that is laxer than a label allows (knowledge base c.0.15).</summary>
/// <param name="Setting">The setting; it has a <see cref="SettingDefinition.LabelLimit"/>.</param>
/// <param name="Value">The value in use, in the unit of the setting.</param>
public sealed record SettingBeyondLabel(SettingDefinition Setting, decimal Value);
