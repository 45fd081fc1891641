using System.CommandLine;

namespace NetCds.Cli.Reports;

/// <summary><c>netcds report</c>: what a narrative report states.</summary>
internal static class ReportCommand
{
    public static Command Create(CliParts parts)
    {
        var file = new Argument<string?>("FILE") { Description = "A report as plain text; '-' reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "text for people, or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var kind = new Option<string>("--kind") { Description = "What kind of report FILE is; without it everything is looked for." };
        kind.AcceptOnlyFromAmong("imaging", "pathology", "nuclear");
        var language = new Option<string>("--lang") { Description = "Language of the report, for example en or de; without it the text tells.", HelpName = "LANGUAGE" };
        var all = new Option<bool>("--all") { Description = "Also list what was outranked, is past, or holds only under a condition." };
        var batch = new Option<string>("--batch")
        {
            Description = """Read reports from this file, one JSON object a line: {"id","text","kind","date","lang"}. Writes {"id","facts":[...]} a line; '-' reads standard input.""", HelpName = "FILE",
        };
        var gold = new Option<string>("--gold")
        {
            Description = """Compare with this file, one JSON object a line: {"id","facts":[...]}, and write precision, recall and F1 for each fact. If its lines hold texts, --batch is not needed.""",
            HelpName = "FILE",
        };
        var guideline = new Option<DirectoryInfo>("--guideline") { Description = "Use the lexicon and the fact catalogue in this folder, laid out like cds-hooks/, instead of the built-in ones.", HelpName = "FOLDER" };
        var command = new Command("report", "Say what a narrative imaging or pathology report states, and with which words.") { file, format, kind, language, all, batch, gold, guideline };
        command.SetAction((result, cancellation) => new ReportRun(parts, new ReportOptions(
            result.GetValue(file), result.GetRequiredValue(format) == "json", result.GetValue(kind), result.GetValue(language), result.GetValue(all), result.GetValue(batch),
            result.GetValue(gold), result.GetValue(guideline)?.FullName)).RunAsync(result.InvocationConfiguration.Output, cancellation));
        return command;
    }
}
