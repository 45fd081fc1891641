using System.Collections.Immutable;

namespace NetCds.Fhir.Validation;

/// <summary>What validation of one resource found.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class ValidationReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="issues">The findings in the order of the resource.</param>
    public ValidationReport(ImmutableArray<ValidationIssue> issues)
    {
        Issues = issues;
        IsValid = true;
        foreach (var issue in issues)
        {
            IsValid &= !issue.IsError;
        }
    }

    /// <summary>A report without findings.</summary>
    public static ValidationReport Clean { get; } = new([]);

    /// <summary>Whether there is no error: warnings and information may stand.</summary>
    public bool IsValid { get; }

    /// <summary>The findings; those of the structure first, each group in the order of the resource. Empty when there are none.</summary>
    public ImmutableArray<ValidationIssue> Issues { get; }

    /// <summary>Number of findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(IssueSeverity severity)
    {
        var count = 0;
        foreach (var issue in Issues)
        {
            count += issue.Severity == severity ? 1 : 0;
        }

        return count;
    }
}
