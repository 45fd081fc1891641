using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.Validation.Terminology;

/// <summary>Remembers what was said about codes, by the bytes of system and code. Bounded; once full it keeps what it has.</summary>
/// <threadsafety>Safe for concurrent use: readers see a whole table, writers replace it.</threadsafety>
internal sealed class AnswerCache(int slots = 256)
{
    private const int LongestKey = 256;

    private readonly Entry?[] _entries = new Entry?[slots];
    private int _count;

    public bool TryFind(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code, out CodeAnswer answer)
    {
        var hash = Hash(system, code);
        for (var slot = hash % slots; Volatile.Read(ref _entries[slot]) is { } entry; slot = (slot + 1) % slots)
        {
            if (entry.Hash == hash && entry.System.AsSpan().SequenceEqual(system) && entry.Code.AsSpan().SequenceEqual(code))
            {
                answer = entry.Answer;
                return true;
            }
        }

        answer = default;
        return false;
    }

    public void Add(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code, CodeAnswer answer)
    {
        if (_count >= slots * 5 / 8 || system.Length + code.Length > LongestKey)
        {
            return;
        }

        var hash = Hash(system, code);
        lock (_entries)
        {
            var slot = hash % slots;
            while (_entries[slot] is not null)
            {
                slot = (slot + 1) % slots;
            }

            if (_count < slots * 5 / 8)
            {
                Volatile.Write(ref _entries[slot], new Entry(hash, system.ToArray(), code.ToArray(), answer));
                _count++;
            }
        }
    }

    private static int Hash(ReadOnlySpan<byte> system, ReadOnlySpan<byte> code)
    {
        unchecked
        {
            var hash = (uint)system.Length * 31;
            foreach (var letter in system.Length > 16 ? system[^16..] : system)
            {
                hash = (hash ^ letter) * 0x01000193;
            }

            foreach (var letter in code.Length > 24 ? code[..24] : code)
            {
                hash = (hash ^ letter) * 0x01000193;
            }

            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }

    private sealed record Entry(int Hash, byte[] System, byte[] Code, CodeAnswer Answer);
}
