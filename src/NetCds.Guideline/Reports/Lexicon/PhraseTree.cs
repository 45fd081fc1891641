using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>All phrases of a lexicon as a tree of words; finds the longest phrase that starts at a token.</summary>
internal sealed class PhraseTree
{
    private const int Few = 8;

    private readonly WordTable _words;
    private readonly State[] _states;
    private readonly ushort[] _leads;
    private readonly int[] _targets;
    private readonly LexiconConcept[] _meanings;
    private readonly Start[] _starts;

    /// <summary>Makes the phrases gathered ready to be found.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="words">The words, complete.</param>
    public PhraseTree(PhraseTreeBuilder phrases, WordTable words)
    {
        _words = words;
        var packed = PhraseCompiler.Compile(phrases);
        (_leads, _targets) = (packed.Words, packed.Targets);
        var firstOfSet = new int[packed.Meanings.Length];
        var count = 0;
        for (var set = 0; set < firstOfSet.Length; set++)
        {
            firstOfSet[set] = count;
            count += packed.Meanings[set].Length;
        }

        _meanings = new LexiconConcept[count];
        for (var set = 0; set < firstOfSet.Length; set++)
        {
            packed.Meanings[set].CopyTo(_meanings, firstOfSet[set]);
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

        var firstOf = new int[words.Count];
        for (var edge = 0; edge < _states[0].Count; edge++)
        {
            firstOf[_leads[edge]] = _targets[edge];
        }

        _starts = new Start[words.Count];
        for (var word = 0; word < _starts.Length; word++)
        {
            var form = word;
            while (form >= 0 && firstOf[form] == 0)
            {
                form = words.Parent(form);
            }

            _starts[word] = form < 0 ? new Start(0, -1) : new Start(firstOf[form], words.Parent(form));
        }
    }

    /// <summary>What grammar single words have, as bits, by word.</summary>
    public ulong[] GrammarOfWords()
    {
        var grammar = new ulong[_starts.Length];
        for (var word = 0; word < grammar.Length; word++)
        {
            for (var form = word; form >= 0; form = _starts[form].Next)
            {
                foreach (var meaning in Meanings(_states[_starts[form].State]))
                {
                    grammar[word] |= 1UL << (int)meaning.Grammar;
                }
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
        found.Clear();
        var length = 0;
        for (var form = tokens[0].Word; form >= 0;)
        {
            var start = _starts[form];
            if (start.State == 0)
            {
                break;
            }

            Follow(tokens, 1, start.State, ref length, found);
            form = start.Next;
        }

        return length;
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

        if (state.Leads == 0 || at == tokens.Length || tokens[at].Word < 0)
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

    private ReadOnlySpan<LexiconConcept> Meanings(in State state) => _meanings.AsSpan(state.Meaning, state.Meanings);

    private static ulong Lead(int word) => 1UL << (word & 63);

    private int Next(in State state, int word)
    {
        var words = _leads.AsSpan(state.First, state.Count);
        var at = words.Length <= Few ? words.IndexOf((ushort)word) : words.BinarySearch((ushort)word);
        return at < 0 ? 0 : _targets[state.First + at];
    }

    /// <summary>Where the phrases of a word begin.</summary>
    /// <param name="State">The state behind the word or the longest beginning that covers it and begins a phrase; 0 when none does.</param>
    /// <param name="Next">The next shorter beginning, -1 when there is none.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Start(int State, int Next);

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
