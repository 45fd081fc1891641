using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>
/// The members of one JSON object, read in a single pass so that each later look-up is a scan over numbers. Worth its memory for objects that are asked
/// for many members, which is to say resources.
/// </summary>
/// <remarks>Behaves as <see cref="JsonMembers"/> does: never throws, the last of two members of one name counts, names may be written with escapes.</remarks>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
internal sealed class MemberTable
{
    private const ulong FirstMultiplier = 0x9E3779B97F4A7C15;
    private const ulong SecondMultiplier = 0xC2B2AE3D27D4EB4F;

    private readonly Member[] _members;

    /// <summary>Reads the members of an object.</summary>
    /// <param name="json">A JSON object.</param>
    public MemberTable(JsonElement json)
    {
        _members = new Member[json.GetPropertyCount()];
        var count = 0;
        foreach (var property in json.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(property);
            _members[count++] = new Member(name.Contains((byte)'\\') ? EscapedKey(property) : Key(name), property.Value);
        }
    }

    /// <summary>The last member of that name; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    /// <param name="name">Name in UTF-8.</param>
    public JsonElement Find(ReadOnlySpan<byte> name)
    {
        var key = Key(name);
        for (var i = _members.Length - 1; i >= 0; i--)
        {
            if (_members[i].Key == key)
            {
                return _members[i].Value;
            }
        }

        return default;
    }

    // Two names share a key only by a chance of 2^-64 or on purpose, and whoever chooses a name on purpose could have written the other one.
    private static ulong Key(ReadOnlySpan<byte> name)
    {
        var rest = name;
        var key = (ulong)name.Length;
        while (rest.Length > sizeof(ulong))
        {
            key = Mix(key, BinaryPrimitives.ReadUInt64LittleEndian(rest));
            rest = rest[sizeof(ulong)..];
        }

        return Mix(key, name.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) : Short(name));
    }

    private static ulong Mix(ulong key, ulong part) => unchecked(((BitOperations.RotateLeft(key, 29) * FirstMultiplier) ^ part) * SecondMultiplier);

    private static ulong Short(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(uint))
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]) << 32);
        }

        ulong key = 0;
        foreach (var b in name)
        {
            key = (key << 8) | b;
        }

        return key;
    }

    // An escape may stand for no character; such a name is no FHIR name and nobody asks for it.
    private static ulong EscapedKey(JsonProperty property)
    {
        try
        {
            return Key(Encoding.UTF8.GetBytes(property.Name));
        }
        catch (InvalidOperationException)
        {
            return ulong.MaxValue;
        }
    }

    private readonly record struct Member(ulong Key, JsonElement Value);
}
