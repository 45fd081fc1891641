namespace NetCds.Fhir.Validation.References;

/// <summary>A literal reference taken apart without copying.</summary>
internal readonly ref struct LiteralReference
{
    private static ReadOnlySpan<byte> History => "/_history/"u8;

    private LiteralReference(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> type, ReadOnlySpan<byte> id, bool isAbsolute)
    {
        Whole = whole;
        Type = type;
        Id = id;
        IsAbsolute = isAbsolute;
    }

    /// <summary>The reference without version.</summary>
    public ReadOnlySpan<byte> Whole { get; }

    /// <summary>Resource type; empty when the reference does not tell.</summary>
    public ReadOnlySpan<byte> Type { get; }

    /// <summary>Logical id; empty when the reference does not tell.</summary>
    public ReadOnlySpan<byte> Id { get; }

    /// <summary>Whether it begins with a scheme.</summary>
    public bool IsAbsolute { get; }

    /// <summary>Whether it names a server, type and id.</summary>
    public bool IsRestful => Type.Length > 0;

    /// <summary>Base of the server of an absolute RESTful reference, with the slash at its end.</summary>
    public ReadOnlySpan<byte> Base => IsAbsolute && IsRestful ? Whole[..^(Type.Length + 1 + Id.Length)] : default;

    /// <summary>Takes a reference apart.</summary>
    /// <param name="text">As written.</param>
    public static LiteralReference Parse(ReadOnlySpan<byte> text)
    {
        var history = text.IndexOf(History);
        var whole = history < 0 ? text : text[..history];
        var scheme = whole.IndexOf((byte)':');
        var slash = whole.LastIndexOf((byte)'/');
        if (scheme >= 0 && !whole.StartsWith("http://"u8) && !whole.StartsWith("https://"u8))
        {
            return new LiteralReference(whole, default, default, isAbsolute: true);
        }

        if (slash <= 0 || slash == whole.Length - 1)
        {
            return new LiteralReference(whole, default, default, scheme >= 0);
        }

        var type = whole[(whole[..slash].LastIndexOf((byte)'/') + 1)..slash];
        var id = whole[(slash + 1)..];
        var isType = type.Length > 2 && type[0] is >= (byte)'A' and <= (byte)'Z' && type.IndexOfAnyExceptInRange((byte)'A', (byte)'z') < 0;
        return isType && id.IndexOfAny("?#"u8) < 0 ? new LiteralReference(whole, type, id, scheme >= 0) : new LiteralReference(whole, default, default, scheme >= 0);
    }
}
