using System.CommandLine;

namespace NetCds.Cli.FhirPath;

/// <summary><c>netcds fhirpath</c>: FHIRPath expressions on FHIR R4 resources.</summary>
internal static class FhirPathCommand
{
    public static Command Create(CliParts parts)
    {
        var expression = new Argument<string?>("EXPRESSION") { Description = "FHIRPath, for example \"name.given.first()\".", Arity = ArgumentArity.ZeroOrOne };
        var file = new Argument<string?>("FILE")
        {
            Description = "The resource to evaluate it on, as JSON; '-' reads standard input. Without it the expression is evaluated on nothing.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format") { Description = "text: an item a line, its type, a tab, its value; json: an array of type and value.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var strict = new Option<bool>("--strict") { Description = "Take unknown element names, and order where there is none, for errors." };
        var batch = new Option<string?>("--batch")
        {
            Description = """NDJSON that says what to evaluate: {"id","resource":path, JSON or null,"expression","strict"}. Answers with a line each: {"id","result":[{"type","value"}]} or {"id","error","message"}; '-' reads standard input.""",
            HelpName = "FILE",
        };
        var command = new Command("fhirpath", "Evaluate FHIRPath on a FHIR R4 resource. Exit code 0: evaluated, 1: evaluation cannot go on with this data, 2: not FHIRPath, or the input cannot be read.")
        {
            expression, file, format, strict, batch,
        };
        command.SetAction((result, cancellation) => new FhirPathRun(parts, new FhirPathCommandOptions(
            result.GetValue(expression), result.GetValue(file), result.GetRequiredValue(format), result.GetValue(strict), result.GetValue(batch)))
            .RunAsync(result.InvocationConfiguration.Output, cancellation));
        return command;
    }
}
