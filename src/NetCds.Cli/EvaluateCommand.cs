using System.CommandLine;

namespace NetCds.Cli;

/// <summary><c>netcds evaluate</c>: one patient, without a server.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CliParts parts)
    {
        var file = new Argument<string>("FILE") { Description = "A CDS Hooks request, or a FHIR R4 Bundle with one Patient and what is on record; '-' reads standard input." };
        var format = new Option<string>("--format") { Description = "text for people, json for the whole assessment, cards for what the EHR would show.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "cards");
        var set = new Option<string[]>("--set")
        {
            Description = "Change a setting of the guideline; may be repeated. Example: --set ablation_max_mm=30",
            HelpName = "name=value",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var asOf = new Option<string>("--as-of") { Description = "Evaluate as of this time, for example 2026-03-02T09:00:00Z. Default: the time the request asks for, else now.", HelpName = "TIME" };
        var explain = new Option<string>("--explain") { Description = "Explain one rule (with --format text). Example: --explain R-042", HelpName = "RULE" };
        var guideline = new Option<DirectoryInfo>("--guideline") { Description = "Use the guideline in this folder, laid out like cds-hooks/, instead of the built-in one.", HelpName = "FOLDER" };
        var orderCodes = new Option<FileInfo>("--order-codes")
        {
            Description = "Recognise draft orders by the codes of this FHIR R4 ConceptMap, and write suggested orders with them. Example: cds-hooks/order-code-maps/example.json",
            HelpName = "FILE",
        };
        var confirm = new Option<bool>("--confirm-when-fine") { Description = "Give a card also when the guideline supports a drafted order and nothing is missing (with --format cards)." };
        var command = new Command("evaluate", "Say what the guideline makes of one patient. Needs no server.") { file, format, set, asOf, explain, guideline, orderCodes, confirm };
        command.SetAction((result, cancellation) => new Evaluation(parts, new EvaluationOptions(
            result.GetRequiredValue(file), result.GetRequiredValue(format), result.GetValue(set) ?? [], result.GetValue(asOf), result.GetValue(explain),
            result.GetValue(guideline)?.FullName, result.GetValue(orderCodes)?.FullName, result.GetValue(confirm))).RunAsync(result.InvocationConfiguration.Output, cancellation));
        return command;
    }
}
