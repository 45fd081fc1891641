namespace NetCds.Server.Trust.Keys;

/// <summary>The public keys of one tenant.</summary>
internal sealed class KeySet
{
    private readonly SigningKey[] _keys;

    public KeySet(IReadOnlyList<SigningKey> keys) => _keys = [.. keys];

    public IReadOnlyList<SigningKey> Keys => _keys;

    /// <summary>How many keys of the document are of no use here.</summary>
    public int PassedOver { get; init; }

    public int Count => _keys.Length;

    /// <summary>The key with an id for an algorithm; null when there is none. Ids are compared character by character.</summary>
    public SigningKey? Find(string id, string algorithm)
    {
        foreach (var key in _keys)
        {
            if (string.Equals(key.Id, id, StringComparison.Ordinal) && string.Equals(key.Algorithm, algorithm, StringComparison.Ordinal))
            {
                return key;
            }
        }

        return null;
    }
}
