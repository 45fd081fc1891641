namespace NetCds.Cli;

/// <summary>How one patient is to be evaluated.</summary>
/// <param name="File">Path of the input; <c>-</c> for standard input.</param>
/// <param name="Format"><c>text</c>, <c>json</c> or <c>cards</c>.</param>
/// <param name="Settings">Changed settings, each <c>name=value</c>.</param>
/// <param name="AsOf">Evaluation time as written; null for what the request asks for, else now.</param>
/// <param name="ExplainRule">The one rule to explain; null for the whole report.</param>
/// <param name="Guideline">Folder of the guideline; null for the one in the build.</param>
/// <param name="OrderCodes">File with a site's order codes; null for none.</param>
/// <param name="ConfirmWhenFine">Whether an order that the guideline supports gets a card that says so.</param>
internal sealed record EvaluationOptions(
    string File, string Format, IReadOnlyList<string> Settings, string? AsOf, string? ExplainRule, string? Guideline, string? OrderCodes, bool ConfirmWhenFine);
