namespace NetCds.Hooks.Cards;

/// <summary>Where a card comes from.</summary>
/// <param name="Label">Name of the service and its guideline, for readers; says "draft" and "sandbox" where that holds.</param>
/// <param name="Url">Absolute address of the service; null when it has no public one.</param>
/// <param name="Topic">Kind of card. Clients remember overrides by its code, so it never changes with the patient.</param>
public sealed record CardSource(string Label, string? Url, CardCoding Topic);

/// <summary>A coding on a card; all three parts are always there.</summary>
/// <param name="System">Canonical address of the code system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">Its text for readers.</param>
public sealed record CardCoding(string System, string Code, string Display);

/// <summary>A link on a card.</summary>
/// <param name="Label">Text of the link.</param>
/// <param name="Url">Absolute address.</param>
/// <param name="Type"><c>absolute</c> or <c>smart</c>.</param>
public sealed record CardLink(string Label, string Url, string Type);
