using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using NetCds.Cli.FhirPath;
using NetCds.Cli.Reports;
using NetCds.Cli.Validate;
using NetCds.Server.Configuration;

namespace NetCds.Cli;

/// <summary>The command <c>netcds</c>.</summary>
internal static class CommandLine
{
    public static Task<int> InvokeAsync(string[] args, CliParts parts, CancellationToken cancellation = default)
    {
        var root = new RootCommand(
            """
            Clinical decision support for liver-directed therapy of neuroendocrine metastases, as a CDS Hooks service.

            Start here:
              netcds serve                          run the service with synthetic patients at http://127.0.0.1:5080
              netcds doctor --config FILE           check the settings, and the EHR's servers they name
              netcds evaluate PATIENT.json          say what the guideline makes of one patient, without a server
              netcds validate FILE                  say whether resources fit FHIR R4 and the profiles they name
              netcds report FILE                    say what was read from an imaging or pathology report

            Data goes to standard output, messages to standard error.
            Exit code: 0 done, 1 could not start or a check failed, 2 the input or the command line cannot be used.
            """);
        foreach (var command in Commands(args.Length == 0 ? string.Empty : args[0], parts, cancellation))
        {
            root.Add(command);
        }

        // An argument that starts with '@' is a FHIRPath date, not the name of a file with more arguments.
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                parts.Error.WriteLine(error.Message);
            }

            parts.Error.WriteLine("'netcds --help' shows how to use it.");
            return Task.FromResult(ExitCodes.UnusableInput);
        }

        return parsed.Action is SynchronousCommandLineAction ? Task.FromResult(Invoke(parsed, parts)) : InvokeAsync(parsed, parts, cancellation);
    }

    private static int Invoke(ParseResult parsed, CliParts parts)
    {
        using var output = Writer(parts);
        try
        {
            return parsed.Invoke(Configuration(output));
        }
        catch (Exception exception) when (Explain(exception, parts))
        {
            return ExitCodes.Failure;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, CliParts parts, CancellationToken cancellation)
    {
        await using var output = Writer(parts);
        try
        {
            return await parsed.InvokeAsync(Configuration(output), cancellation);
        }
        catch (Exception exception) when (Explain(exception, parts))
        {
            return ExitCodes.Failure;
        }
    }

    private static StreamWriter Writer(CliParts parts) => new(parts.Output(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    private static InvocationConfiguration Configuration(TextWriter output) => new() { Output = output, EnableDefaultExceptionHandler = false };

    // Says what an expected failure is about; false for a defect, which is not to be hidden.
    private static bool Explain(Exception exception, CliParts parts)
    {
        switch (exception)
        {
            case ConfigurationException configuration:
                foreach (var error in configuration.Errors)
                {
                    parts.Error.WriteLine(error);
                }

                return true;
            case OperationCanceledException:
                parts.Error.WriteLine("Stopped before the end; what was written until then holds.");
                return true;
            default:
                return false;
        }
    }

    // Of a command that is named the others need not be made: making them costs more than many a command.
    private static Command[] Commands(string name, CliParts parts, CancellationToken cancellation)
    {
        (string Name, Func<Command> Create)[] all =
        [
            ("serve", () => ServeCommand.Create(parts)),
            ("doctor", () => DoctorCommand.Create(parts)),
            ("evaluate", () => EvaluateCommand.Create(parts)),
            ("validate", () => ValidateCommand.Create(parts, cancellation)),
            ("fhirpath", () => FhirPathCommand.Create(parts)),
            ("report", () => ReportCommand.Create(parts)),
        ];
        var named = Array.Find(all, c => c.Name == name);
        return named.Create is null ? Array.ConvertAll(all, c => c.Create()) : [named.Create()];
    }
}
