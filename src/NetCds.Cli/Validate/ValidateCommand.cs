using System.CommandLine;

namespace NetCds.Cli.Validate;

/// <summary><c>netcds validate</c>: FHIR R4 resources against the specification and profiles.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliParts parts, CancellationToken cancellation)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "JSON resources and Bundles, NDJSON with a resource a line, folders with such files; '-' reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var profile = new Option<string[]>("--profile")
        {
            Description = "Address of a profile that every resource must meet, beside those it names in meta.profile; may be repeated. "
                + "FHIR R4 and the guideline's own profiles are built in, for example https://netcds.example/fhir/StructureDefinition/nelm-ki67.",
            HelpName = "URL",
        };
        var definitions = new Option<string[]>("--definitions")
        {
            Description = "Further profiles, extensions, value sets and code systems: JSON or NDJSON files, or folders with them; may be repeated. A profile needs no snapshot.",
            HelpName = "FOLDER",
        };
        var format = new Option<string>("--format")
        {
            Description = "text for people; json for an OperationOutcome (of several resources a line each: resource, valid, outcome).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var batch = new Option<string>("--batch")
        {
            Description = """NDJSON that says what to validate: {"id","resource":path or JSON,"profiles":[…],"supporting":[paths]}. Answers with a line each: {"id","valid","issues"}.""",
            HelpName = "FILE",
        };
        var command = new Command("validate", "Say whether FHIR R4 resources are valid, and what to mend. Exit code 0: all valid, 1: some are not, 2: cannot be read.") { files, profile, definitions, format, batch };
        command.SetAction(result => new ValidationCommandRun(parts, new ValidateOptions(
            result.GetValue(files) ?? [], result.GetValue(profile) ?? [], result.GetValue(definitions) ?? [], result.GetRequiredValue(format), result.GetValue(batch)))
            .Run(result.InvocationConfiguration.Output, cancellation));
        return command;
    }
}
