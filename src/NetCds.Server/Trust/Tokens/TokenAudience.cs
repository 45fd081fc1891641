namespace NetCds.Server.Trust.Tokens;

/// <summary>The address that was called, as a token has to name it.</summary>
/// <param name="Base">Address of the service without a trailing slash.</param>
/// <param name="Path">Path of the endpoint as published, starting with a slash.</param>
internal readonly record struct TokenAudience(string Base, string Path)
{
    /// <summary>Whether an <c>aud</c> is this address, character by character; a trailing slash makes no other endpoint.</summary>
    public bool IsNamedBy(string audience)
    {
        var text = audience.EndsWith('/') ? audience.AsSpan(0, audience.Length - 1) : audience;
        return text.Length == Base.Length + Path.Length
            && text.StartsWith(Base, StringComparison.Ordinal)
            && text.EndsWith(Path, StringComparison.Ordinal);
    }
}
