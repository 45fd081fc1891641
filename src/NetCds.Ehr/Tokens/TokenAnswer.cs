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

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => $"TokenAnswer ({Failure})";
}
