using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath;

namespace NetCds.Cli.FhirPath;

/// <summary>Answers the lines of a batch one by one, in order; a line that cannot be used is answered too.</summary>
internal sealed class FhirPathBatch(CliParts parts, CancellationToken cancellation)
{
    private readonly FhirPathEngine _engine = new(parts.Definitions(), parts.Time, trace: null, cancellation);
    private string? _path;
    private JsonDocument? _document;

    public async Task<int> RunAsync(string file, TextWriter output)
    {
        var paths = new BatchPath(file);
        using var reader = new StreamReader(Open(file), Encoding.UTF8);
        for (var number = 1; await reader.ReadLineAsync(cancellation) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                Answer(line, number, paths, output);
                await output.FlushAsync(cancellation);
            }
        }

        _document?.Dispose();
        return ExitCodes.Success;
    }

    private Stream Open(string file)
    {
        try
        {
            return file == "-" ? parts.Input() : File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{file}: {exception.Message}");
        }
    }

    private void Answer(string line, int number, BatchPath paths, TextWriter output)
    {
        JsonDocument document;
        try
        {
            document = FhirPathEngine.Parse(Encoding.UTF8.GetBytes(line));
        }
        catch (JsonException)
        {
            FhirPathWriter.WriteError(output, default, FhirPathErrorKind.Parse, $"Line {number} is not JSON.");
            return;
        }

        using (document)
        {
            var request = document.RootElement;
            var id = request.ValueKind == JsonValueKind.Object && request.TryGetProperty("id"u8, out var given) ? given : default;
            try
            {
                FhirPathWriter.WriteAnswer(output, id, Evaluate(request, paths));
            }
            catch (FhirPathException exception)
            {
                FhirPathWriter.WriteError(output, id, exception.Kind, FhirPathEngine.Describe(exception));
            }
            catch (UnusableInputException exception)
            {
                FhirPathWriter.WriteError(output, id, FhirPathErrorKind.Runtime, $"Line {number}: {exception.Message}");
            }
            catch (InvalidOperationException)
            {
                FhirPathWriter.WriteError(output, default, FhirPathErrorKind.Parse, $"Line {number} holds a text with an escape that stands for no character.");
            }
        }
    }

    private IReadOnlyList<FhirPathNode> Evaluate(JsonElement request, BatchPath paths)
    {
        if (request.ValueKind != JsonValueKind.Object || !request.TryGetProperty("expression"u8, out var expression) || expression.ValueKind != JsonValueKind.String)
        {
            throw new UnusableInputException("there is no expression; write {\"id\", \"resource\", \"expression\"}.");
        }

        request.TryGetProperty("resource"u8, out var resource);
        var isStrict = request.TryGetProperty("strict"u8, out var strict) && strict.ValueKind == JsonValueKind.True;
        return _engine.Evaluate(expression.GetString()!, Resource(resource, paths), isStrict);
    }

    private JsonElement Resource(JsonElement resource, BatchPath paths) => resource.ValueKind switch
    {
        JsonValueKind.String => FromFile(resource.GetString()!, paths),
        JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined => resource,
        _ => throw new UnusableInputException("\"resource\" is neither a JSON object nor a path nor null."),
    };

    // Batches mostly ask one resource many things in a row.
    private JsonElement FromFile(string path, BatchPath paths)
    {
        var found = paths.Find(path, File.Exists) ?? path;
        if (_path == found)
        {
            return _document!.RootElement;
        }

        try
        {
            var document = FhirPathEngine.Parse(File.ReadAllBytes(found));
            _document?.Dispose();
            (_path, _document) = (found, document);
            return document.RootElement;
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"{path} is not JSON. {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"the resource {path} cannot be read; paths are relative to the batch file, or to the working directory.");
        }
    }
}
