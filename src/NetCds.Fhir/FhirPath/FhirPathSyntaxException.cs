namespace NetCds.Fhir.FhirPath;

/// <summary>A text that is not FHIRPath. The message says what was found, where, and what was expected.</summary>
public sealed class FhirPathSyntaxException : FhirPathException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="position">Offset in the source, from 0.</param>
    public FhirPathSyntaxException(string message, int position)
        : base(message, position)
    {
    }

    /// <inheritdoc />
    public override FhirPathErrorKind Kind => FhirPathErrorKind.Parse;
}
