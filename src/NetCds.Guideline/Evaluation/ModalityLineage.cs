using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Evaluation;

/// <summary>Which modality stands under which umbrella.</summary>
internal sealed class ModalityLineage(ModalityCatalogue modalities)
{
    /// <summary>Whether a statement about the named modality is one about the other: the same, an umbrella of it, or a member of it.</summary>
    /// <param name="named">Id a rule names.</param>
    /// <param name="modality">The modality asked about.</param>
    public bool Concerns(string named, Modality modality) =>
        named == modality.Id || IsUmbrellaOf(named, modality) || modality.Members.Any(member => Concerns(named, modalities.Find(member)!));

    /// <summary>Whether a statement about the named modality holds for a leaf: the same, or an umbrella of it.</summary>
    /// <param name="named">Id a rule names.</param>
    /// <param name="leaf">The modality asked about.</param>
    public bool Covers(string named, Modality leaf) => named == leaf.Id || IsUmbrellaOf(named, leaf);

    private bool IsUmbrellaOf(string named, Modality modality) =>
        modalities.Find(named) is { } umbrella && umbrella.Members.Contains(modality.Id, StringComparer.Ordinal);
}
