using System.Text.Json;
using NetCds.Fhir.FhirPath;

namespace NetCds.Cli.FhirPath;

/// <summary>Evaluates one expression, or those of a batch, and writes the results.</summary>
internal sealed class FhirPathRun(CliParts parts, FhirPathCommandOptions options)
{
    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        // Ctrl-C is taken over only once the command has come back to its caller.
        await Task.Yield();
        try
        {
            if (options.Batch is { } batch)
            {
                Refuse(options.Expression is not null, "Give either an expression or --batch, not both.");
                return await new FhirPathBatch(parts, cancellation).RunAsync(batch, output);
            }

            Refuse(options.Expression is null, "Give an expression, and the resource to evaluate it on: netcds fhirpath \"name.given\" patient.json");
            return await EvaluateAsync(output, cancellation);
        }
        catch (UnusableInputException exception)
        {
            await parts.Error.WriteLineAsync(exception.Message);
            return ExitCodes.UnusableInput;
        }
        catch (FhirPathException exception)
        {
            await parts.Error.WriteLineAsync(FhirPathEngine.Describe(exception));
            return exception.Kind == FhirPathErrorKind.Runtime ? ExitCodes.Failure : ExitCodes.UnusableInput;
        }
    }

    private async Task<int> EvaluateAsync(TextWriter output, CancellationToken cancellation)
    {
        using var document = options.File is null ? null : await ReadAsync(options.File, cancellation);
        var engine = new FhirPathEngine(parts.Definitions(), parts.Time, (name, items) => parts.Error.WriteLine($"{name}: {string.Join(", ", items)}"), cancellation);
        var items = engine.Evaluate(options.Expression!, document?.RootElement ?? default, options.IsStrict);
        if (options.Format == "json")
        {
            FhirPathWriter.WriteResult(output, items);
        }
        else
        {
            FhirPathWriter.WriteText(output, items);
        }

        return ExitCodes.Success;
    }

    private async Task<JsonDocument> ReadAsync(string file, CancellationToken cancellation)
    {
        var json = await EvaluationInput.ReadAsync(file, parts.Input, cancellation);
        try
        {
            return FhirPathEngine.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"{file}: not JSON. {exception.Message}");
        }
    }

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new UnusableInputException(message);
        }
    }
}
