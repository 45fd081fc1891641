namespace NetCds.Guideline.Facts;

/// <summary>Something wrong with the data, said to the reader and never silently repaired.</summary>
/// <param name="Code">
/// <c>implausible</c>, <c>unit-unknown</c>, <c>unit-missing</c>, <c>wrong-type</c>, <c>contradiction</c>, <c>conflict</c>, <c>stale</c>, <c>future-date</c>, <c>no-date</c>,
/// <c>no-status</c>, <c>unnamed</c>, <c>extent-missing</c>, <c>history-unclear</c>, <c>wrong-patient</c>, <c>not-retrieved</c>,
/// <c>unread-report</c> or <c>unrecognised-order</c>.
/// </param>
/// <param name="Fact">Name of the fact concerned; null when it is about the record as a whole.</param>
/// <param name="Message">What is wrong and what to do, in words for a clinician.</param>
/// <param name="Sources">The resources or queries concerned.</param>
public sealed record DataIssue(string Code, string? Fact, string Message, IReadOnlyList<FactEvidence> Sources);
