using System.Text;

namespace NetCds.Fhir.Terminology.ValueSets;

/// <summary>A fixed set of codes with their systems, asked in UTF-8 without allocating.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class CodeTable
{
    private const int LongestFolded = 256;

    private readonly byte[][] _systems;
    private readonly byte[][] _codes;
    private readonly int[] _systemOf;
    private readonly int[] _next;
    private readonly int[] _buckets;
    private readonly int _longest;
    private readonly bool _isCaseSensitive;

    /// <summary>Makes a table.</summary>
    /// <param name="codes">Systems and codes; double ones do no harm.</param>
    /// <param name="isCaseSensitive">Whether case tells codes apart.</param>
    public CodeTable(IEnumerable<Coding> codes, bool isCaseSensitive)
    {
        var list = codes.Select(c => isCaseSensitive ? c : c with { Code = Folded(c.Code) }).Distinct().ToArray();
        var systems = list.Select(c => c.System).Distinct().Select((system, number) => (system, number)).ToDictionary(s => s.system, s => s.number, StringComparer.Ordinal);
        _isCaseSensitive = isCaseSensitive;
        _systems = [.. systems.OrderBy(s => s.Value).Select(s => Encoding.UTF8.GetBytes(s.Key))];
        _codes = [.. list.Select(c => Encoding.UTF8.GetBytes(c.Code))];
        _systemOf = [.. list.Select(c => systems[c.System])];
        _next = new int[list.Length];
        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(list.Length, 4) * 2)];
        _longest = _codes.Length == 0 ? 0 : _codes.Max(c => c.Length);
        for (var i = 0; i < _codes.Length; i++)
        {
            ref var bucket = ref _buckets[Hash(_codes[i]) & (uint)(_buckets.Length - 1)];
            _next[i] = bucket;
            bucket = i + 1;
        }
    }

    /// <summary>Number of codes.</summary>
    public int Count => _codes.Length;

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

    private static string Folded(string code) => code.ToLowerInvariant();

    // FNV-1a: codes are short, and the table is made from definitions, not from what is asked.
    private static uint Hash(ReadOnlySpan<byte> code)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var b in code)
            {
                hash = (hash ^ b) * 16777619u;
            }

            return hash ^ (hash >> 15);
        }
    }

    private bool Find(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        for (var i = _buckets[Hash(code) & (uint)(_buckets.Length - 1)] - 1; i >= 0; i = _next[i] - 1)
        {
            if (code.SequenceEqual(_codes[i]) && (system.IsEmpty || system.SequenceEqual(_systems[_systemOf[i]])))
            {
                return true;
            }
        }

        return false;
    }
}
