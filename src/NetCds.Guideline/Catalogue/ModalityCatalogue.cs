using System.Collections.Frozen;
using NetCds.Fhir.Terminology;

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

    /// <summary>Other names under which code systems occur in orders.</summary>
    public CodeSystemAliases Systems { get; init; } = CodeSystemAliases.None;

    /// <summary>What an order for a modality also is an order for: the modality, its umbrellas and members, the therapy a drug belongs to.</summary>
    /// <param name="ordered">The modality ordered.</param>
    internal IEnumerable<Modality> OrderedWith(Modality ordered)
    {
        var meant = Modalities
            .Where(m => m == ordered || m.Drugs.Contains(ordered.Id, StringComparer.Ordinal) || m.Id == ordered.JudgedAs || ordered.Members.Contains(m.Id, StringComparer.Ordinal))
            .ToArray();
        return Modalities.Where(m => meant.Any(d => d == m || m.Members.Contains(d.Id, StringComparer.Ordinal)));
    }

    /// <summary>The modality of that id, or null.</summary>
    /// <param name="id">Id, exactly as in the catalogue.</param>
    public Modality? Find(string id) => _byId.GetValueOrDefault(id);
}
