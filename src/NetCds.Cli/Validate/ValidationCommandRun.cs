using NetCds.Fhir.Definitions;
using NetCds.Guideline.Profiles;

namespace NetCds.Cli.Validate;

/// <summary>Validates what the command line names, and writes what was found.</summary>
internal sealed class ValidationCommandRun(CliParts parts, ValidateOptions options)
{
    private IReadOnlyCollection<string> _given = [];

    // One thing after the other, on one thread: there is nothing to wait for, and what asynchronous methods bring along would take a good part of a short run.
    public int Run(TextWriter output, CancellationToken cancellation)
    {
        var progress = new ValidationProgress(parts);
        using var interruption = new Interruption(parts.Time, () => Environment.Exit(progress.Stopped()), cancellation);
        try
        {
            if (options.Files.Count == 0 == options.Batch is null)
            {
                throw new UnusableInputException("Name what to validate: files, folders or '-', or else --batch FILE.");
            }

            var validators = new ValidatorSet(parts, ReadDefinitions());
            return options.Batch is null
                ? ValidateFiles(validators, output, progress, interruption.Token)
                : new BatchValidation(parts, validators, options.Profiles, progress).Run(options.Batch, output, interruption.Token);
        }
        catch (UnusableInputException exception)
        {
            parts.Error.WriteLine(exception.Message);
            return ExitCodes.UnusableInput;
        }
        catch (OperationCanceledException)
        {
            return progress.Stopped();
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

    private int ValidateFiles(ValidatorSet validators, TextWriter output, ValidationProgress progress, CancellationToken cancellation)
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
        var results = new ResultWriter(output, options.Format == "json", inputs.AreSeveral, parts);
        foreach (var input in inputs.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            results.Write(input.Name, validator.Validate(input.Json, [.. options.Profiles], cancellation));
            progress.Count();
        }

        results.Finish();
        return inputs.HasProblem ? ExitCodes.UnusableInput : results.Invalid > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }
}
