namespace NetCds.Fhir.FhirPath;

/// <summary>An evaluation that cannot go on with this data: several items where one is wanted, types that cannot be combined, a spent budget.</summary>
public sealed class FhirPathRuntimeException : FhirPathException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="position">Offset in the source, from 0.</param>
    public FhirPathRuntimeException(string message, int position)
        : base(message, position)
    {
    }

    /// <inheritdoc />
    public override FhirPathErrorKind Kind => FhirPathErrorKind.Runtime;
}
