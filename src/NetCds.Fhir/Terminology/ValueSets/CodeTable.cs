using System.Numerics;
using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>A fixed set of codes with their systems, asked in UTF-8 without allocating.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class CodeTable
{
    private const int LongestFolded = 256;

    private readonly byte[][] _systems;
    private readonly byte[][] _codes;
    private readonly int[] _next;
    private readonly int[] _buckets;
    private readonly int _longest;
    private readonly bool _isCaseSensitive;

    /// <summary>Makes a table.</summary>
    /// <param name="codes">Systems and codes; double ones do no harm.</param>
    /// <param name="isCaseSensitive">Whether case tells codes apart.</param>
    public CodeTable(ItemList<Coding> codes, bool isCaseSensitive)
    {
        // Plain loops: this is on the way to the first answer of a fresh process.
        var count = codes.Count;
        var systems = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        _isCaseSensitive = isCaseSensitive;
        _systems = new byte[count][];
        _codes = new byte[count][];
        _next = new int[count];
        _buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, 4) * 2)];
        for (var i = 0; i < count; i++)
        {
            var (system, code) = codes[i];
            if (!systems.TryGetValue(system, out var systemBytes))
            {
                systems.Add(system, systemBytes = Encoding.UTF8.GetBytes(system));
            }

            Add(systemBytes, Encoding.UTF8.GetBytes(isCaseSensitive ? code : Folded(code)));
        }

        for (var i = 0; i < Count; i++)
        {
            _longest = Math.Max(_longest, _codes[i].Length);
        }
    }

    /// <summary>Number of codes.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a code is in it.</summary>
    /// <param name="system">Its system; empty for any.</param>
    /// <param name="code">The code.</param>
    public bool Contains(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        if (code.Length > _longest)
        {
            return false;
        }

        if (_isCaseSensitive)
        {
            return Find(system, code);
        }

        Span<byte> folded = stackalloc byte[LongestFolded];
        return Ascii.ToLower(code, folded, out var length) == System.Buffers.OperationStatus.Done ? Find(system, folded[..length]) : Find(system, Encoding.UTF8.GetBytes(Folded(Encoding.UTF8.GetString(code))));
    }

    /// <summary>The codes in the order they were given, without their systems, each once.</summary>
    public IEnumerable<string> Codes => _codes.Take(Count).Select(Encoding.UTF8.GetString).Distinct(StringComparer.Ordinal);

    private static string Folded(string code) => code.ToLowerInvariant();

    private static uint Hash(ReadOnlySpan<byte> code)
    {
        var hash = Utf8Hash.Of(code);
        return hash ^ (hash >> 15);
    }

    private void Add(byte[] system, byte[] code)
    {
        if (system.Length > 0 && Find(system, code))
        {
            return;
        }

        ref var bucket = ref _buckets[Hash(code) & (uint)(_buckets.Length - 1)];
        _systems[Count] = system;
        _codes[Count] = code;
        _next[Count] = bucket;
        bucket = ++Count;
    }

    private bool Find(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        for (var i = _buckets[Hash(code) & (uint)(_buckets.Length - 1)] - 1; i >= 0; i = _next[i] - 1)
        {
            if (code.SequenceEqual(_codes[i]) && (system.IsEmpty || system.SequenceEqual(_systems[i])))
            {
                return true;
            }
        }

        return false;
    }
}
