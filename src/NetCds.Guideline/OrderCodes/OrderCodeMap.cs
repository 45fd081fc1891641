using System.Collections.Frozen;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.OrderCodes;

/// <summary>
/// What a site's own order codes mean, both ways: a draft that carries one is recognised, and a suggested order is written with one. It belongs to a
/// call, not to the guideline, so that each site of one service may have its own.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class OrderCodeMap
{
    private readonly FrozenDictionary<Coding, int> _modalityByCode;
    private readonly FrozenDictionary<string, OrderCode> _codeByModality;

    /// <summary>Creates a map.</summary>
    /// <param name="mappings">The mappings, each code once. Of several codes that mean the same order, the first is the one that is written.</param>
    /// <param name="systems">Other names of code systems, under which a draft may name them.</param>
    public OrderCodeMap(IReadOnlyList<OrderCodeMapping> mappings, CodeSystemAliases systems)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        ArgumentNullException.ThrowIfNull(systems);
        Mappings = mappings;
        _modalityByCode = mappings.ToFrozenDictionary(m => m.Code.Coding with { System = systems.Canonical(m.Code.Coding.System) }, m => m.Modality.Index);
        _codeByModality = mappings.Where(m => m.IsSame).GroupBy(m => m.Modality.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First().Code, StringComparer.Ordinal);
    }

    /// <summary>A site without order codes of its own.</summary>
    public static OrderCodeMap None { get; } = new([], CodeSystemAliases.None);

    /// <summary>The mappings, in the order of the file.</summary>
    public IReadOnlyList<OrderCodeMapping> Mappings { get; }

    /// <summary>The site's code for an order, to be written into a suggestion; null when the site has none that means the same.</summary>
    /// <param name="modality">The order.</param>
    public OrderCode? CodeFor(Modality modality)
    {
        ArgumentNullException.ThrowIfNull(modality);
        return _codeByModality.GetValueOrDefault(modality.Id);
    }

    /// <summary>Position of the modality that a draft's coding stands for, or -1.</summary>
    /// <param name="coding">The coding, its system by canonical address.</param>
    internal int ModalityOf(Coding coding) => _modalityByCode.Count > 0 && _modalityByCode.TryGetValue(coding, out var index) ? index : -1;
}

/// <summary>A site's own order code.</summary>
/// <param name="Coding">System, as the site writes it, and code.</param>
/// <param name="Display">The site's name for it, or null.</param>
public sealed record OrderCode(Coding Coding, string? Display);

/// <summary>What one of a site's order codes means.</summary>
/// <param name="Code">The site's code.</param>
/// <param name="Modality">What an order with it is an order for.</param>
/// <param name="IsSame">Whether it means the same, so that a suggested order may be written with it; false when it means a kind of it.</param>
public sealed record OrderCodeMapping(OrderCode Code, Modality Modality, bool IsSame);
