using System.Numerics;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Conditions;

/// <summary>A set of facts of the catalogue, by position, walked in catalogue order.</summary>
internal sealed class MissingFacts(int factCount)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(factCount + WordBits - 1) / WordBits];

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public bool this[int factIndex] => (_words[factIndex / WordBits] & Bit(factIndex)) != 0;

    public void Mark(int factIndex) => _words[factIndex / WordBits] |= Bit(factIndex);

    /// <summary>Adds all facts of another set of the same catalogue.</summary>
    public void MarkAll(MissingFacts others)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= others._words[i];
        }
    }

    /// <summary>Position of the first fact in the set at or after a position, or -1.</summary>
    public int Next(int from)
    {
        for (var i = from / WordBits; i < _words.Length; i++)
        {
            var rest = i == from / WordBits ? _words[i] & (ulong.MaxValue << (from % WordBits)) : _words[i];
            if (rest != 0)
            {
                return (i * WordBits) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    /// <summary>Names of the facts in the set, in catalogue order.</summary>
    /// <param name="facts">The facts of the catalogue, each at its position.</param>
    public string[] NamesAmong(Fact[] facts)
    {
        var names = new string[Count];
        var next = 0;
        for (var fact = Next(0); fact >= 0; fact = Next(fact + 1))
        {
            names[next++] = facts[fact].Definition.Name;
        }

        return names;
    }

    public void Clear() => Array.Clear(_words);

    private static ulong Bit(int factIndex) => 1UL << (factIndex % WordBits);
}
