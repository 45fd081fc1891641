using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>One of the four things the guideline may make of a modality, with a patient for whom it does.</summary>
/// <param name="Modality">Id of the modality.</param>
/// <param name="Turn">Which of the four.</param>
/// <param name="Status">The verdict; null where no line of the modality could lead to it.</param>
/// <param name="Patient">The patient; null where there can be none.</param>
internal sealed record ModalityCase(string Modality, Turn Turn, ModalityStatus? Status, Func<PatientCase>? Patient)
{
    public string Label => $"{Modality} {Turn} {Status?.ToString() ?? "impossible"}";
}

/// <summary>What the guideline may make of a modality.</summary>
internal enum Turn
{
    /// <summary>Recommended, or at least an option.</summary>
    For,

    /// <summary>Contraindicated; advised against or cautioned where no line contraindicates it.</summary>
    Against,

    /// <summary>Undetermined.</summary>
    Open,

    /// <summary>Silent.</summary>
    Silent,
}
