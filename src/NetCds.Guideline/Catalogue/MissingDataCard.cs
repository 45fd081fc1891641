namespace NetCds.Guideline.Catalogue;

/// <summary>What a missing-data card says, apart from the patient.</summary>
/// <param name="Id">Card id, <c>MD-…</c>.</param>
/// <param name="Title">Short title for readers.</param>
/// <param name="Why">Why it matters, one sentence.</param>
/// <param name="HowToRecord">Resource and code that state it, one sentence.</param>
/// <param name="Suggests">Ids of orders that supply it.</param>
public sealed record MissingDataCard(string Id, string Title, string Why, string HowToRecord, IReadOnlyList<string> Suggests);
