using System.Collections.Frozen;

namespace NetCds.Guideline.Catalogue;

/// <summary>All modalities, drugs and actions of the guideline, in order.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class ModalityCatalogue
{
    private readonly FrozenDictionary<string, Modality> _byId;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="modalities">The modalities, in order.</param>
    public ModalityCatalogue(IReadOnlyList<Modality> modalities)
    {
        Modalities = modalities;
        _byId = modalities.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>The modalities, in order.</summary>
    public IReadOnlyList<Modality> Modalities { get; }

    /// <summary>The modality of that id, or null.</summary>
    /// <param name="id">Id, exactly as in the catalogue.</param>
    public Modality? Find(string id) => _byId.GetValueOrDefault(id);
}
