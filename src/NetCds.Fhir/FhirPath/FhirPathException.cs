namespace NetCds.Fhir.FhirPath;

/// <summary>An expression cannot be parsed, compiled or evaluated. The message says what is wrong and what to do.</summary>
public abstract class FhirPathException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="position">Offset in the source, from 0.</param>
    protected FhirPathException(string message, int position)
        : base(message) => Position = position;

    /// <summary>Which class of error it is.</summary>
    public abstract FhirPathErrorKind Kind { get; }

    /// <summary>Offset in the source, from 0.</summary>
    public int Position { get; }

    /// <summary>The source of the expression; null when it was not compiled by <see cref="FhirPathExpression"/>.</summary>
    public string? ExpressionText { get; internal set; }

    /// <summary>Line in the source, from 1.</summary>
    public int Line => 1 + Before.Count('\n');

    /// <summary>Column in that line in characters, from 1.</summary>
    public int Column => Position - Before.LastIndexOf('\n');

    private ReadOnlySpan<char> Before => ExpressionText.AsSpan(0, Math.Min(Position, ExpressionText?.Length ?? 0));
}
