using NetCds.Fhir.FhirPath.Parsing;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath;

/// <summary>Parses FHIRPath N1 (normative release 2.0.0, <c>http://hl7.org/fhirpath/N1</c>) to its syntax tree.</summary>
/// <remarks>
/// The whole grammar is read, whether or not a function of that name exists. Beyond it, <c>%"name"</c> is accepted for an environment variable, as
/// older profiles write it, and calendar words (<c>day</c>, <c>years</c>) may be names. Expressions nested more than 200 deep or with more than 2000
/// operators and steps are refused.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class FhirPathParser
{
    /// <summary>Parses one expression.</summary>
    /// <param name="source">The expression, for example <c>name.given.first() in ('Ann' | 'Eve')</c>.</param>
    /// <returns>The root of the syntax tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="FhirPathSyntaxException">The source is not FHIRPath; the error says what was found where, and what was expected.</exception>
    public static Expression Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parser.Parse(source);
    }
}
