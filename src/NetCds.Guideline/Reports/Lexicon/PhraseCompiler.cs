using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Makes of the entries of a lexicon one automaton: a state is all places in entries that the words read so far can have led to.</summary>
/// <remarks>
/// A place is a number: the position in the entry, and inside a part of several words the alternative and how many of its words were read. With the word that
/// leads to it in front, all steps from a state are sorted at once.
/// </remarks>
internal sealed class PhraseCompiler
{
    /// <summary>How many words a lexicon may hold.</summary>
    public const int MostWords = 1 << 16;

    /// <summary>How many words an alternative may have.</summary>
    public const int LongestAlternative = 255;

    private const int WordShift = 48;
    private const int PositionShift = 24;
    private const int AlternativeShift = 8;
    private const ulong PlaceMask = (1UL << WordShift) - 1;

    private readonly PhraseTreeBuilder _entries;
    private readonly PhraseStates _states = new();
    private readonly List<ulong> _steps = [];
    private readonly List<ulong> _places = [];
    private readonly List<int> _starts = [];
    private readonly List<ushort> _words = [];
    private readonly List<int> _targets = [];
    private readonly List<int> _sets = [];
    private readonly MeaningSets _meanings = new();

    private PhraseCompiler(PhraseTreeBuilder entries) => _entries = entries;

    /// <summary>Compiles.</summary>
    public static PackedPhrases Compile(PhraseTreeBuilder entries) => new PhraseCompiler(entries).Compile();

    private PackedPhrases Compile()
    {
        foreach (var entry in _entries.Entries)
        {
            _places.Add((ulong)entry << PositionShift);
        }

        _states.Find(Close());
        for (var state = 0; state < _states.Count; state++)
        {
            _starts.Add(_words.Count);
            Follow(state);
        }

        _starts.Add(_words.Count);
        return new PackedPhrases([.. _starts], [.. _sets], [.. _words], [.. _targets], _meanings.ToArray());
    }

    private void Follow(int state)
    {
        _steps.Clear();
        var set = 0;
        foreach (var place in _states[state])
        {
            var position = _entries.Positions[(int)(place >> PositionShift)];
            if (position.Meaning is { } meaning)
            {
                // A phrase of no words means nothing.
                set = state == 0 ? 0 : _meanings.Larger(set, meaning);
            }
            else
            {
                AddSteps(place, position);
            }
        }

        _sets.Add(set);
        _steps.Sort();
        for (var i = 0; i < _steps.Count;)
        {
            var word = _steps[i] >> WordShift;
            _places.Clear();
            for (; i < _steps.Count && _steps[i] >> WordShift == word; i++)
            {
                _places.Add(_steps[i] & PlaceMask);
            }

            _words.Add((ushort)word);
            _targets.Add(_states.Find(Close()));
        }
    }

    private void AddSteps(ulong place, PhrasePosition position)
    {
        var alternatives = position.Part!.Alternatives;
        var read = (int)(place & ((1 << AlternativeShift) - 1));
        if (read > 0)
        {
            AddStep(place, alternatives[(int)((place >> AlternativeShift) & 0xFFFF)], read, position.Next);
            return;
        }

        for (var a = 0; a < alternatives.Length; a++)
        {
            if (alternatives[a].Length > 0)
            {
                AddStep(place | ((ulong)a << AlternativeShift), alternatives[a], 0, position.Next);
            }
        }
    }

    private void AddStep(ulong place, int[] alternative, int read, int next) =>
        _steps.Add(((ulong)alternative[read] << WordShift) | (read + 1 == alternative.Length ? (ulong)next << PositionShift : place + 1));

    // The places found and those that are reached from them by leaving out what is optional; in order, each once.
    private ReadOnlySpan<ulong> Close()
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if ((_places[i] & ((1UL << PositionShift) - 1)) == 0 && _entries.Positions[(int)(_places[i] >> PositionShift)] is { Part.IsOptional: true, Next: var next })
            {
                _places.Add((ulong)next << PositionShift);
            }
        }

        _places.Sort();
        var places = CollectionsMarshal.AsSpan(_places);
        var kept = 0;
        for (var i = 0; i < places.Length; i++)
        {
            if (kept == 0 || places[i] != places[kept - 1])
            {
                places[kept++] = places[i];
            }
        }

        return places[..kept];
    }
}
