using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Bounds the texts that expressions build.</summary>
internal static class TextLimit
{
    private const int Longest = 16 * 1024 * 1024;
    private const int CharactersAStep = 64;

    /// <summary>Counts the work of building a text.</summary>
    /// <exception cref="FhirPathRuntimeException">The text is longer than 16 million characters.</exception>
    public static void Check(Run run, int position, long length)
    {
        if (length > Longest)
        {
            throw new FhirPathRuntimeException($"The expression builds a text of more than {Longest} characters; build a shorter one.", position);
        }

        run.Step(position, (int)(length / CharactersAStep));
    }
}
