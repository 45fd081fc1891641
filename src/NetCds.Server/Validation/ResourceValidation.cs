using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Guideline.Profiles;

namespace NetCds.Server.Validation;

/// <summary>Validates resources against FHIR R4 and the guideline's profiles. The validator is made when it is first needed, and then kept.</summary>
/// <remarks>
/// Validating a large resource keeps a processor busy for as long as <see cref="Budget"/>, so a few run at a time and the others wait for their turn: the
/// clinicians' calls keep the rest of the machine.
/// </remarks>
internal sealed class ResourceValidation : IDisposable
{
    /// <summary>Deepest nesting of JSON that is read.</summary>
    public const int MaxDepth = 128;

    /// <summary>The longest that one validation takes; what is found by then is answered, with an error that says so.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<FhirValidator> _validator;

    public ResourceValidation(TimeProvider time) => _validator = new Lazy<FhirValidator>(() => new FhirValidator(
        GuidelineProfiles.WithR4,
        new LocalTerminology(GuidelineProfiles.WithR4),
        new ValidatorLimits { MaxBytes = int.MaxValue, MaxDepth = MaxDepth, TimeBudget = Budget },
        time));

    /// <summary>Validates a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="text">The text it was read from, for lines and columns; empty when it is a part of something else.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names.</param>
    /// <param name="cancellation">Ends the wait for a turn, and the validation.</param>
    /// <returns>What was found, or null when there was no turn to be had in time.</returns>
    public async Task<ValidationReport?> ValidateAsync(JsonElement resource, ReadOnlyMemory<byte> text, ImmutableArray<string> profiles, CancellationToken cancellation)
    {
        if (!await _turns.WaitAsync(LongestWait, cancellation))
        {
            return null;
        }

        try
        {
            return _validator.Value.Validate(resource, text, profiles, cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
