namespace NetCds.Ehr.Tokens;

/// <summary>A token, or why there is none.</summary>
public sealed class TokenAnswer
{
    private TokenAnswer(AccessToken? token, TokenFailure failure) => (Token, Failure) = (token, failure);

    /// <summary>The answer of an access without token.</summary>
    public static TokenAnswer NoneNeeded { get; } = new(null, TokenFailure.None);

    /// <summary>The token; null when none is needed or none could be had.</summary>
    public AccessToken? Token { get; }

    /// <summary>Why there is no token; <see cref="TokenFailure.None"/> when there is or none is needed.</summary>
    public TokenFailure Failure { get; }

    /// <summary>What was refused, when <see cref="Failure"/> is <see cref="TokenFailure.ClientRefused"/>.</summary>
    public TokenRefusal Refusal { get; private init; }

    /// <summary>The authorization server's code for the refusal (<c>invalid_scope</c>, <c>AADSTS700016</c>); null when it gave none that is known. Never free text.</summary>
    public string? RefusalCode { get; private init; }

    /// <summary>A token.</summary>
    /// <param name="token">The token.</param>
    public static TokenAnswer Of(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new TokenAnswer(token, TokenFailure.None);
    }

    /// <summary>No token.</summary>
    /// <param name="failure">Why.</param>
    public static TokenAnswer Failed(TokenFailure failure) => new(null, failure);

    /// <summary>No token, as the authorization server refuses the client.</summary>
    /// <param name="refusal">What it refuses.</param>
    /// <param name="code">Its known code; null for none.</param>
    internal static TokenAnswer Refused(TokenRefusal refusal, string? code) => new(null, TokenFailure.ClientRefused) { Refusal = refusal, RefusalCode = code };

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => $"TokenAnswer ({Failure})";
}
