namespace NetCds.Fhir.FhirPath;

/// <summary>An expression that can have no meaning whatever the data: an unknown function, a wrong number of arguments, in strict mode an unknown element.</summary>
public sealed class FhirPathSemanticException : FhirPathException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="position">Offset in the source, from 0.</param>
    public FhirPathSemanticException(string message, int position)
        : base(message, position)
    {
    }

    /// <inheritdoc />
    public override FhirPathErrorKind Kind => FhirPathErrorKind.Semantic;
}
