using System.Collections.Immutable;
using NetCds.Fhir.Validation;

namespace NetCds.Cli.Validate;

/// <summary>Answers the lines of a batch, one by one; a line that cannot be used is answered too.</summary>
internal sealed class BatchValidation(CliParts parts, ValidatorSet validators, IReadOnlyList<string> profiles, ValidationProgress progress)
{
    public int Run(string file, TextWriter output, CancellationToken cancellation)
    {
        var content = EvaluationInput.Read(file, parts.Input);
        var paths = new BatchPath(file);
        var answers = new BatchAnswerWriter(output);
        var isAllValid = true;
        foreach (var (number, line) in NdjsonLines.Split(content))
        {
            cancellation.ThrowIfCancellationRequested();
            var request = BatchLine.Read(line, out var error);
            var report = error is null ? Answer(request, paths, cancellation) : Unusable($"{error} (line {number})");
            isAllValid &= report.IsValid;
            answers.Write(request.Id, report);
            progress.Count();
        }

        return isAllValid ? ExitCodes.Success : ExitCodes.Failure;
    }

    private ValidationReport Answer(BatchLine line, BatchPath paths, CancellationToken cancellation)
    {
        var supporting = new List<string>();
        foreach (var path in line.Supporting)
        {
            if (paths.Find(path, Path.Exists) is not { } found)
            {
                return Unusable($"The supporting file {path} is not there: paths are relative to the batch file, or to the working directory.");
            }

            supporting.Add(found);
        }

        var json = line.Resource;
        if (line.Path is { } resource)
        {
            if (paths.Find(resource, File.Exists) is not { } found)
            {
                return Unusable($"The resource {resource} is not there: paths are relative to the batch file, or to the working directory.");
            }

            try
            {
                json = File.ReadAllBytes(found);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return Unusable($"{resource}: {exception.Message}");
            }
        }

        ImmutableArray<string> wanted = [.. profiles, .. line.Profiles];
        return validators.Get(supporting).Validate(json, wanted, cancellation);
    }

    private static ValidationReport Unusable(string message) => new([new ValidationIssue(IssueSeverity.Fatal, IssueCodes.NotFound, string.Empty, message)]);
}
