using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>All phrases of a lexicon as a tree of words; finds the longest phrase that starts at a token.</summary>
internal sealed class PhraseTree
{
    // As many are sooner compared all at once than halved again and again.
    private const int Few = 64;

    private readonly WordTable _words;
    private readonly State[] _states;
    private readonly ushort[] _leads;
    private readonly int[] _targets;
    private readonly ushort[] _meanings;
    private readonly Start[] _starts;

    /// <summary>Makes the phrases gathered ready to be found.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="words">The words, complete.</param>
    public PhraseTree(PhraseTreeBuilder phrases, WordTable words)
    {
        _words = words;
        var packed = PhraseCompiler.Compile(phrases);
        (_leads, _targets) = (packed.Words, packed.Targets);
        var meanings = new List<ushort>();
        var firstOfSet = new int[packed.Meanings.Length];
        for (var set = 0; set < firstOfSet.Length; set++)
        {
            firstOfSet[set] = meanings.Count;
            meanings.AddRange(packed.Meanings[set].Select(static c => checked((ushort)c.Id)));
        }

        _states = new State[packed.Sets.Length];
        for (var i = 0; i < _states.Length; i++)
        {
            var set = packed.Sets[i];
            _states[i] = new State { First = packed.Starts[i], Count = (ushort)(packed.Starts[i + 1] - packed.Starts[i]), Meaning = firstOfSet[set], Meanings = (ushort)packed.Meanings[set].Length };
            for (var edge = packed.Starts[i]; edge < packed.Starts[i + 1]; edge++)
            {
                _states[i].Leads |= Lead(_leads[edge]);
            }

            _states[i].AnyNumber = words.AnyNumber < 0 ? 0 : Next(_states[i], words.AnyNumber);
        }

        _starts = new Start[words.Count];
        SetStarts(meanings);
        _meanings = [.. meanings];
    }

    /// <summary>What grammar single words have, as bits, by word.</summary>
    /// <param name="notes">What is noted of each meaning.</param>
    public ulong[] GrammarOfWords(ConceptNotes[] notes)
    {
        var grammar = new ulong[_starts.Length];
        for (var word = 0; word < grammar.Length; word++)
        {
            foreach (var meaning in _meanings.AsSpan(_starts[word].Meaning, _starts[word].Meanings))
            {
                grammar[word] |= 1UL << (int)notes[meaning].Grammar;
            }
        }

        return grammar;
    }

    /// <summary>Whether any phrase starts with a word, -1 for one that the lexicon does not know.</summary>
    public bool MayStartWith(int word) => word >= 0 && _starts[word].State > 0;

    /// <summary>Finds the longest phrase that starts at the first token.</summary>
    /// <param name="tokens">The tokens from there to the end of the sentence.</param>
    /// <param name="found">Receives what it means, all readings of that length.</param>
    /// <returns>How many tokens the phrase has; 0 when none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, PhraseMeanings found)
    {
        var form = tokens[0].Word;
        if (form < 0)
        {
            found.Clear();
            return 0;
        }

        ref readonly var single = ref _starts[form];
        if (tokens.Length == 1 || !MayLeadOn(single.Leads, tokens[1].Word))
        {
            found.Set(_meanings, single.Meaning, single.Meanings);
            return single.Meanings > 0 ? 1 : 0;
        }

        found.Clear();
        var length = 0;
        for (var state = single.State; state > 0; state = form < 0 ? 0 : _starts[form].State)
        {
            Follow(tokens, 1, state, ref length, found);
            form = _starts[form].Next;
        }

        return length;
    }

    // What begins with each word, and what the word is as a phrase by itself: in all its forms, the longest beginning first.
    private void SetStarts(List<ushort> meanings)
    {
        var firstOf = new int[_starts.Length];
        for (var edge = 0; edge < _states[0].Count; edge++)
        {
            firstOf[_leads[edge]] = _targets[edge];
        }

        for (var word = 0; word < _starts.Length; word++)
        {
            ref var start = ref _starts[word];
            (start.Next, start.Meaning) = (-1, meanings.Count);
            for (var form = word; form >= 0; form = _words.Parent(form))
            {
                start.Bits |= Lead(form);
                if (firstOf[form] == 0)
                {
                    continue;
                }

                ref readonly var state = ref _states[firstOf[form]];
                start.Leads |= state.Leads;
                (start.State, start.Next) = start.State == 0 ? (firstOf[form], _words.Parent(form)) : (start.State, start.Next);
                for (var m = state.Meaning; m < state.Meaning + state.Meanings; m++)
                {
                    if (meanings.IndexOf(meanings[m], start.Meaning) < 0)
                    {
                        meanings.Add(meanings[m]);
                    }
                }
            }

            start.Meanings = (ushort)(meanings.Count - start.Meaning);
        }

        foreach (var number in _words.AnyNumber < 0 ? [] : _words.Numbers)
        {
            if (number >= 0)
            {
                _starts[number].Bits |= Lead(_words.AnyNumber);
            }
        }
    }

    private void Follow(ReadOnlySpan<Token> tokens, int at, int number, ref int longest, PhraseMeanings found)
    {
        ref readonly var state = ref _states[number];
        if (at >= longest && state.Meanings > 0)
        {
            if (at > longest)
            {
                found.Set(_meanings, state.Meaning, state.Meanings);
                longest = at;
            }
            else
            {
                found.Join(Meanings(state));
            }
        }

        if (at == tokens.Length || !MayLeadOn(state.Leads, tokens[at].Word))
        {
            return;
        }

        var isKnown = false;
        for (var form = tokens[at].Word; form >= 0; form = _words.Parent(form))
        {
            if ((state.Leads & Lead(form)) != 0 && Next(state, form) is var next and > 0)
            {
                isKnown = true;
                Follow(tokens, at + 1, next, ref longest, found);
            }
        }

        // A small number is also "any number" where the lexicon does not name it.
        if (!isKnown && state.AnyNumber > 0 && tokens[at].Kind == TokenKind.Number && tokens[at].Word != _words.AnyNumber)
        {
            Follow(tokens, at + 1, state.AnyNumber, ref longest, found);
        }
    }

    private bool MayLeadOn(ulong leads, int word) => word >= 0 && (leads & _starts[word].Bits) != 0;

    private ReadOnlySpan<ushort> Meanings(in State state) => _meanings.AsSpan(state.Meaning, state.Meanings);

    private static ulong Lead(int word) => 1UL << (word & 63);

    private int Next(in State state, int word)
    {
        var words = _leads.AsSpan(state.First, state.Count);
        var at = words.Length <= Few ? words.IndexOf((ushort)word) : words.BinarySearch((ushort)word);
        return at < 0 ? 0 : _targets[state.First + at];
    }

    /// <summary>Where the phrases of a word begin.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Start
    {
        /// <summary>Bits of all words that may follow.</summary>
        public ulong Leads;

        /// <summary>Its own bit among those that follow others, and those of the beginnings that cover it.</summary>
        public ulong Bits;

        /// <summary>The state behind the word or the longest beginning that covers it and begins a phrase; 0 when none does.</summary>
        public int State;

        /// <summary>The next shorter beginning, -1 when there is none.</summary>
        public int Next;

        /// <summary>Where begins what it means by itself.</summary>
        public int Meaning;

        /// <summary>How many meanings these are, 0 when it is no phrase.</summary>
        public ushort Meanings;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct State
    {
        /// <summary>Bits of the words that lead on; a word without its bit does not.</summary>
        public ulong Leads;

        /// <summary>Where the words that lead on begin.</summary>
        public int First;

        /// <summary>Where any number leads, 0 when nowhere.</summary>
        public int AnyNumber;

        /// <summary>Where its meanings as a phrase begin.</summary>
        public int Meaning;

        /// <summary>How many these are, 0 when it is no phrase.</summary>
        public ushort Meanings;

        /// <summary>How many words lead on.</summary>
        public ushort Count;
    }
}
