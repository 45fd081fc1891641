namespace NetCds.Server.Validation;

/// <summary>Why a call of <c>$validate</c> cannot be answered.</summary>
/// <param name="Code">Code of FHIR's value set <c>issue-type</c>.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record QuestionFault(string Code, string Text);
