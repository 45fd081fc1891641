namespace NetCds.Guideline.Facts;

/// <summary>What the resources of one patient say, before anything is derived from it.</summary>
/// <param name="Facts">
/// One fact for each of the catalogue, in its order: known, stale, invalid or unknown. Candidates are given, conflicts are not decided.
/// </param>
/// <param name="Issues">What is wrong with the data, in the order of the facts.</param>
public sealed record FactReading(Fact[] Facts, IReadOnlyList<DataIssue> Issues);
