using NetCds.Fhir.Definitions;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;

namespace NetCds.Cli.Validate;

/// <summary>Validators for the sets of supporting files that a batch names, each made once.</summary>
internal sealed class ValidatorSet(CliParts parts, IDefinitionSource definitions)
{
    private const int MostKept = 64;

    private readonly Dictionary<string, FhirValidator> _validators = new(StringComparer.Ordinal);

    /// <summary>What every resource is validated with.</summary>
    public IDefinitionSource Definitions => definitions;

    /// <summary>The validator that knows some more files.</summary>
    /// <param name="supporting">Paths of definitions.</param>
    public FhirValidator Get(IReadOnlyList<string> supporting)
    {
        var key = string.Join('\n', supporting);
        if (!_validators.TryGetValue(key, out var validator))
        {
            if (_validators.Count >= MostKept)
            {
                _validators.Clear();
            }

            IDefinitionSource source = supporting.Count == 0 ? definitions : new LayeredDefinitions(LoadedDefinitions.FromFiles(supporting), definitions);
            _validators[key] = validator = new FhirValidator(source, new LocalTerminology(source), time: parts.Time);
        }

        return validator;
    }
}
