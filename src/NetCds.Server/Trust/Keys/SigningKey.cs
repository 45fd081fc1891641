using Microsoft.IdentityModel.Tokens;

namespace NetCds.Server.Trust.Keys;

/// <summary>A public key that checks signatures of one algorithm.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SigningKey
{
    public const string Es384 = "ES384";
    public const string Rs384 = "RS384";

    private static readonly CryptoProviderFactory Factory = new() { CacheSignatureProviders = false };

    // A signature provider of this library does one verification at a time under a lock, and making one costs more than several verifications. So there are
    // more of them than processors: a thread that is set aside keeps the one it has.
    private readonly SignatureProvider?[] _idle = new SignatureProvider?[4 * Environment.ProcessorCount];
    private readonly Func<SecurityKey> _create;

    /// <summary>Creates a key and proves that it can be used.</summary>
    /// <param name="id">Its <c>kid</c>.</param>
    /// <param name="algorithm"><see cref="Es384"/> or <see cref="Rs384"/>.</param>
    /// <param name="signatureLength">Length of its signatures in bytes.</param>
    /// <param name="create">Makes the key.</param>
    public SigningKey(string id, string algorithm, int signatureLength, Func<SecurityKey> create)
    {
        Id = id;
        Algorithm = algorithm;
        SignatureLength = signatureLength;
        _create = create;
        _idle[0] = CreateProvider();
    }

    public string Id { get; }

    public string Algorithm { get; }

    public int SignatureLength { get; }

    /// <summary>Whether a signature is this key's over the data.</summary>
    public bool Verify(byte[] data, byte[] signature)
    {
        if (signature.Length != SignatureLength || HasZeroHalf(signature))
        {
            return false;
        }

        var provider = Take() ?? CreateProvider();
        var isGood = provider.Verify(data, signature);
        Return(provider);
        return isGood;
    }

    // r and s of an ECDSA signature are at least 1. An RSA signature with a zero half does not occur.
    private static bool HasZeroHalf(ReadOnlySpan<byte> signature)
    {
        var half = signature.Length / 2;
        return !signature[..half].ContainsAnyExcept((byte)0) || !signature[half..].ContainsAnyExcept((byte)0);
    }

    private SignatureProvider? Take()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.Exchange(ref _idle[i], null) is { } provider)
            {
                return provider;
            }
        }

        return null;
    }

    private void Return(SignatureProvider provider)
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], provider, null) is null)
            {
                return;
            }
        }

        provider.Dispose();
    }

    private SignatureProvider CreateProvider() => Factory.CreateForVerifying(_create(), Algorithm);
}
