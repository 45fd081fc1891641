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
    public static async Task<int> InvokeAsync(string[] args, CliParts parts, CancellationToken cancellation = default)
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
                await parts.Error.WriteLineAsync(error.Message);
            }

            await parts.Error.WriteLineAsync("'netcds --help' shows how to use it.");
            return ExitCodes.UnusableInput;
        }

        await using var output = new StreamWriter(parts.Output(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        try
        {
            var configuration = new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false };
            return parsed.Action is SynchronousCommandLineAction ? parsed.Invoke(configuration) : await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (ConfigurationException exception)
        {
            foreach (var error in exception.Errors)
            {
                await parts.Error.WriteLineAsync(error);
            }

            return ExitCodes.Failure;
        }
        catch (OperationCanceledException)
        {
            await parts.Error.WriteLineAsync("Stopped before the end; what was written until then holds.");
            return ExitCodes.Failure;
        }
    }

    // Of a command that is named the others need not be made: making them costs more than many a command.
    private static IEnumerable<Command> Commands(string name, CliParts parts, CancellationToken cancellation) => name switch
    {
        "serve" => [ServeCommand.Create(parts)],
        "doctor" => [DoctorCommand.Create(parts)],
        "evaluate" => [EvaluateCommand.Create(parts)],
        "validate" => [ValidateCommand.Create(parts, cancellation)],
        "fhirpath" => [FhirPathCommand.Create(parts)],
        "report" => [ReportCommand.Create(parts)],
        _ =>
        [
            ServeCommand.Create(parts),
            DoctorCommand.Create(parts),
            EvaluateCommand.Create(parts),
            ValidateCommand.Create(parts, cancellation),
            FhirPathCommand.Create(parts),
            ReportCommand.Create(parts),
        ],
    };
}
