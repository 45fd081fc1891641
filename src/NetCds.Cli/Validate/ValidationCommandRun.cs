using NetCds.Fhir.Definitions;
using NetCds.Guideline.Profiles;

namespace NetCds.Cli.Validate;

/// <summary>Validates what the command line names, and writes what was found.</summary>
internal sealed class ValidationCommandRun(CliParts parts, ValidateOptions options)
{
    private IReadOnlyCollection<string> _given = [];

    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        // Ctrl-C is taken over only once the command has come back to its caller.
        await Task.Yield();
        try
        {
            if (options.Files.Count == 0 == options.Batch is null)
            {
                throw new UnusableInputException("Name what to validate: files, folders or '-', or else --batch FILE.");
            }

            var validators = new ValidatorSet(parts, ReadDefinitions());
            return options.Batch is null
                ? await ValidateFilesAsync(validators, output, cancellation)
                : await new BatchValidation(parts, validators, options.Profiles).RunAsync(options.Batch, output, cancellation);
        }
        catch (UnusableInputException exception)
        {
            await parts.Error.WriteLineAsync(exception.Message);
            return ExitCodes.UnusableInput;
        }
    }

    private IDefinitionSource ReadDefinitions()
    {
        var core = parts.Definitions();
        if (options.Definitions.Count == 0)
        {
            return core;
        }

        foreach (var path in options.Definitions)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                throw new UnusableInputException($"--definitions {path}: there is no such file or folder.");
            }
        }

        var loaded = LoadedDefinitions.FromFiles(options.Definitions);
        foreach (var problem in loaded.Problems)
        {
            parts.Error.WriteLine($"--definitions: {problem}");
        }

        _given = loaded.StructureUrls;
        return new LayeredDefinitions(loaded, core);
    }

    private async Task<int> ValidateFilesAsync(ValidatorSet validators, TextWriter output, CancellationToken cancellation)
    {
        foreach (var profile in options.Profiles)
        {
            if (validators.Definitions.FindStructure(profile) is null)
            {
                throw new UnusableInputException(UnknownProfile.Message(profile, [.. _given, .. GuidelineProfiles.Own.Addresses.Where(a => a.Contains("/StructureDefinition/", StringComparison.Ordinal))]));
            }
        }

        var validator = validators.Get([]);
        var inputs = new ValidationInputs(parts, options.Files);
        var results = new ResultWriter(output, options.Format == "json", inputs.AreSeveral);
        var progress = new ValidationProgress(parts);
        await foreach (var (name, json) in inputs.ReadAsync(cancellation))
        {
            results.Write(name, validator.Validate(json, [.. options.Profiles], cancellation));
            progress.Count();
        }

        results.Finish(parts.Error);
        return inputs.HasProblem ? ExitCodes.UnusableInput : results.Invalid > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }
}
