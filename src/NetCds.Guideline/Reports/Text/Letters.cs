using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetCds.Guideline.Reports.Text;

/// <summary>Reads the letters a word begins with; sixteen at once where the processor can, since the end of a word is what it guesses worst.</summary>
internal static class Letters
{
    private const int AtOnce = 16;
    private const ulong LowBits = 0x1F1F1F1F1F1F1F1F;

    /// <summary>Counts the letters a to z, small or capital, that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Receives the key of the first <see cref="WordMemory.Longest"/> of them.</param>
    public static int Count(ReadOnlySpan<char> text, out ulong key)
    {
        if (!Bmi2.X64.IsSupported || text.Length < AtOnce)
        {
            key = 0;
            return CountOn(text, 0, ref key);
        }

        var codes = MemoryMarshal.Cast<char, ushort>(text);
        var letters = Vector128.NarrowWithSaturation(Vector128.Create(codes), Vector128.Create(codes[Vector128<ushort>.Count..]));
        var others = Vector128.GreaterThan((letters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var count = BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits() | (1U << AtOnce));
        key = FirstKey(letters.AsUInt64()) >> (WordMemory.LetterBits * (WordMemory.Longest - Math.Min(count, WordMemory.Longest)));
        return count < AtOnce ? count : CountOn(text, count, ref key);
    }

    private static int CountOn(ReadOnlySpan<char> text, int count, ref ulong key)
    {
        for (; count < text.Length && unchecked((uint)((text[count] | 0x20) - 'a')) is var letter and <= 'z' - 'a'; count++)
        {
            key = count < WordMemory.Longest ? WordMemory.Key(key, letter) : key;
        }

        return count;
    }

    // The key of twelve letters: the lower bits of a letter are its place in the alphabet, counted from 1.
    private static ulong FirstKey(Vector128<ulong> letters) =>
        (Bmi2.X64.ParallelBitExtract(BinaryPrimitives.ReverseEndianness(letters[0]), LowBits) << (4 * WordMemory.LetterBits))
        | Bmi2.X64.ParallelBitExtract(BinaryPrimitives.ReverseEndianness(letters[1]) >> 32, LowBits);
}
