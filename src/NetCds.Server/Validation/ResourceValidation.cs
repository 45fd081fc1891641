using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Guideline.Profiles;
using NetCds.Server.Limits;

namespace NetCds.Server.Validation;

/// <summary>Validates resources against FHIR R4 and the guideline's profiles. The validator is made when it is first needed, and then kept.</summary>
/// <remarks>
/// Validating a large resource keeps a processor busy for as long as <see cref="Budget"/>, so a few run at a time and the others wait for their turn: the
/// clinicians' calls keep the rest of the machine. Before that, only so many long bodies are read at a time, as each takes memory until it is answered.
/// </remarks>
internal sealed class ResourceValidation : IDisposable
{
    /// <summary>Deepest nesting of JSON that is read.</summary>
    public const int MaxDepth = 128;

    /// <summary>The longest that one validation takes; what is found by then is answered, with an error that says so.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(10);

    /// <summary>How many long bodies are in memory at a time.</summary>
    public static readonly int LongBodies = Math.Max(2, Environment.ProcessorCount);

    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    private readonly TimeSpan _patience;
    private readonly LongBodyGate _longBodies;
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<FhirValidator> _validator;

    /// <summary>Creates it.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="patience">How long to wait for a place or a turn; null for 5 seconds.</param>
    public ResourceValidation(TimeProvider time, TimeSpan? patience = null)
    {
        _patience = patience ?? DefaultPatience;
        _longBodies = new LongBodyGate(time, LongBodies, Budget + (2 * _patience));
        _validator = new Lazy<FhirValidator>(() => new FhirValidator(
            GuidelineProfiles.WithR4,
            new LocalTerminology(GuidelineProfiles.WithR4),
            new ValidatorLimits { MaxBytes = int.MaxValue, MaxDepth = MaxDepth, TimeBudget = Budget },
            time));
    }

    /// <summary>Waits until a body may be read.</summary>
    /// <param name="length">Its length in bytes; null when that is not known beforehand, which counts as long.</param>
    /// <param name="aborted">Ends the wait.</param>
    /// <returns>The place, to be disposed when the body is not needed any more; null when there was none to be had in time.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public ValueTask<LongBodyPlace?> EnterAsync(long? length, CancellationToken aborted) => _longBodies.EnterAsync(length ?? long.MaxValue, _patience, aborted);

    /// <summary>Validates a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="text">The text it was read from, for lines and columns; empty when it is a part of something else.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names.</param>
    /// <param name="cancellation">Ends the wait for a turn, and the validation.</param>
    /// <returns>What was found, or null when there was no turn to be had in time.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public async Task<ValidationReport?> ValidateAsync(JsonElement resource, ReadOnlyMemory<byte> text, ImmutableArray<string> profiles, CancellationToken cancellation)
    {
        if (!await _turns.WaitAsync(_patience, cancellation))
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
