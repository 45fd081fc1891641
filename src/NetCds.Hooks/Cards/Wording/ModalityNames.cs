using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Short names of modalities: the abbreviation clinicians use when the catalogue lists one, otherwise the title.</summary>
internal sealed class ModalityNames
{
    private static readonly ConditionalWeakTable<ModalityCatalogue, ModalityNames> Cache = [];

    private readonly FrozenDictionary<string, string> _shortById;

    private ModalityNames(ModalityCatalogue catalogue) =>
        _shortById = catalogue.Modalities.ToFrozenDictionary(m => m.Id, m => ShortName(m, catalogue), StringComparer.Ordinal);

    /// <summary>The names of a catalogue; made once for each.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static ModalityNames Of(ModalityCatalogue catalogue) => Cache.GetValue(catalogue, static c => new ModalityNames(c));

    /// <summary>Short name for the middle of a sentence.</summary>
    /// <param name="id">Id of the modality; given back when the catalogue has none of that id.</param>
    public string Short(string id) => _shortById.GetValueOrDefault(id, id);

    /// <summary>A title with a small first letter, unless it starts with an abbreviation.</summary>
    /// <param name="title">The title.</param>
    public static string InSentence(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static string ShortName(Modality modality, ModalityCatalogue catalogue)
    {
        for (var i = 0; i < modality.TextClues.Count; i++)
        {
            if (IsAbbreviation(modality.TextClues[i], modality.Id))
            {
                return modality.TextClues[i];
            }
        }

        // A variant of its umbrella stands in brackets, so that it can be told apart in a list.
        var umbrella = modality.Group is null ? null : catalogue.Find(modality.Group)?.Title;
        return umbrella is not null && modality.Title.StartsWith(umbrella + ", ", StringComparison.Ordinal)
            ? $"{InSentence(umbrella)} ({modality.Title[(umbrella.Length + 2)..]})"
            : InSentence(modality.Title);
    }

    // A clue abbreviates the modality when it spells its id: cTACE for CTACE, DEB-TACE for DEB_TACE.
    private static bool IsAbbreviation(string clue, string id)
    {
        if (clue.Length != id.Length || !char.IsUpper(clue[^1]))
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            var same = id[i] == '_' ? clue[i] is '-' or ' ' or '/' : char.ToUpperInvariant(clue[i]) == id[i];
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
