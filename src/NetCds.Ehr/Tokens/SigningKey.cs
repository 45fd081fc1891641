using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace NetCds.Ehr.Tokens;

/// <summary>The private key of this service, by which it proves who it is: P-384 for ES384 or RSA of at least 2048 bits for RS384 (SMART App Launch 2, backend services).</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class SigningKey : IEquatable<SigningKey>
{
    private const int LeastRsaBits = 2048;

    private readonly byte[] _publicHalf;

    private SigningKey(SecurityKey key, string keyId, string algorithm, byte[] publicHalf)
    {
        _publicHalf = publicHalf;
        key.KeyId = keyId;
        KeyId = keyId;
        Algorithm = algorithm;
        Credentials = new SigningCredentials(key, algorithm);
    }

    /// <summary>The key's id (<c>kid</c>), as registered with the authorization server.</summary>
    public string KeyId { get; }

    /// <summary><c>ES384</c> or <c>RS384</c>.</summary>
    public string Algorithm { get; }

    internal SigningCredentials Credentials { get; }

    /// <summary>Reads an unencrypted private key in PEM.</summary>
    /// <param name="pem">The text.</param>
    /// <param name="keyId">Its id.</param>
    /// <param name="error">Why it was refused, and what to do; null on success. Holds nothing of the key.</param>
    /// <returns>The key, or null.</returns>
    public static SigningKey? TryReadPem(string pem, string keyId, out string? error)
    {
        ArgumentNullException.ThrowIfNull(pem);
        if (pem.Contains(" EC ", StringComparison.Ordinal))
        {
            return TryImport(ECDsa.Create(), pem, key => FromEc(key, keyId), out error);
        }

        // "BEGIN PRIVATE KEY" does not tell what it is.
        return TryImport(RSA.Create(), pem, key => FromRsa(key, keyId), out error)
            ?? (error is UnreadableKey ? TryImport(ECDsa.Create(), pem, key => FromEc(key, keyId), out error) : null);
    }

    /// <summary>Reads a private JSON Web Key (RFC 7517).</summary>
    /// <param name="json">The key, with <c>kid</c>.</param>
    /// <param name="error">Why it was refused, and what to do; null on success. Holds nothing of the key.</param>
    /// <returns>The key, or null.</returns>
    public static SigningKey? TryReadJwk(string json, out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        error = JwkReader.TryRead(json, out var keyId, out var key);
        if (error is not null)
        {
            return null;
        }

        (var read, error) = key is RSA rsa ? FromRsa(rsa, keyId!) : FromEc((ECDsa)key!, keyId!);
        return read;
    }

    /// <summary>Reads a key file: a JSON Web Key when it starts with a brace, otherwise PEM.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keyId">Id of a key in PEM; not needed for a JSON Web Key.</param>
    /// <param name="error">Why it was refused, and what to do; null on success. Holds nothing of the key.</param>
    /// <returns>The key, or null.</returns>
    public static SigningKey? TryReadFile(string path, string? keyId, out string? error)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error = $"the key file cannot be read ({e.GetType().Name}). Make it readable for the user that the service runs as.";
            return null;
        }

        if (text.AsSpan().TrimStart().StartsWith('{'))
        {
            return TryReadJwk(text, out error);
        }

        if (string.IsNullOrEmpty(keyId))
        {
            error = "a key in PEM needs a key id; give the one registered with the authorization server.";
            return null;
        }

        return TryReadPem(text, keyId, out error);
    }

    /// <summary>Whether it is the same key under the same id.</summary>
    /// <param name="other">The other key.</param>
    public bool Equals(SigningKey? other) => other is not null && KeyId == other.KeyId && Algorithm == other.Algorithm && _publicHalf.AsSpan().SequenceEqual(other._publicHalf);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SigningKey);

    /// <inheritdoc />
    public override int GetHashCode() => KeyId.GetHashCode(StringComparison.Ordinal);

    /// <summary>The kind of key; nothing of the key itself.</summary>
    public override string ToString() => $"SigningKey ({Algorithm})";

    private const string UnreadableKey = "it is no unencrypted private key in PEM; give a P-384 key or an RSA key.";

    private static SigningKey? TryImport<T>(T key, string pem, Func<T, (SigningKey?, string?)> make, out string? error)
        where T : AsymmetricAlgorithm
    {
        try
        {
            key.ImportFromPem(pem);
            (var made, error) = make(key);
            return made;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            key.Dispose();
            error = UnreadableKey;
            return null;
        }
    }

    private static (SigningKey? Key, string? Error) FromRsa(RSA rsa, string keyId) =>
        rsa.KeySize < LeastRsaBits ? (null, $"the RSA key has {rsa.KeySize} bits; it needs {LeastRsaBits}.")
        : !HasPrivate(rsa) ? (null, UnreadableKey)
        : (new SigningKey(new RsaSecurityKey(rsa), keyId, SecurityAlgorithms.RsaSha384, rsa.ExportSubjectPublicKeyInfo()), null);

    private static (SigningKey? Key, string? Error) FromEc(ECDsa ec, string keyId) =>
        ec.KeySize != 384 ? (null, "the key is not on the curve P-384, which ES384 needs.")
        : !HasPrivate(ec) ? (null, UnreadableKey)
        : (new SigningKey(new ECDsaSecurityKey(ec), keyId, SecurityAlgorithms.EcdsaSha384, ec.ExportSubjectPublicKeyInfo()), null);

    // A public key is found out now and not when the first token is needed.
    private static bool HasPrivate(AsymmetricAlgorithm key)
    {
        try
        {
            return key is RSA rsa
                ? rsa.SignData([0], HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1).Length > 0
                : ((ECDsa)key).SignData([0], HashAlgorithmName.SHA384).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
