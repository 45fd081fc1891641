namespace NetCds.Server.Trust.Tokens;

/// <summary>Why tokens are refused. The log gets it, the caller does not.</summary>
internal static class TokenRefusals
{
    public const string NoToken = "there is no Authorization header";
    public const string NotBearer = "the Authorization header is not one 'Bearer <token>'";
    public const string TooLong = "the token is longer than 8192 characters";
    public const string NotThreeParts = "the token is not three parts with dots between them (encrypted tokens are not accepted)";
    public const string NotBase64Url = "a part of the token is not base64url without padding";
    public const string NotJson = "header or payload is not a JSON object, or repeats a member";
    public const string Algorithm = "alg is neither ES384 nor RS384";
    public const string Type = "typ is not JWT";
    public const string Critical = "the header has crit, and nothing in it is understood";
    public const string NoKeyId = "kid is missing or longer than 256 characters";
    public const string Issuer = "iss is not that of a tenant; compare it with NetCds:Tenants:…:Issuer, character by character";
    public const string KeyAddress = "jku is not the JwksUri of the tenant; correct NetCds:Tenants:…:JwksUri if the keys have moved";
    public const string Audience = "aud is not the address that was called; have the caller send that address, or correct NetCds:PublicBaseUrl";
    public const string Times = "exp or iat is missing, or a time is not a number of seconds";
    public const string Expired = "the token is expired; set both clocks by a time server, or raise NetCds:ClockSkew";
    public const string IssuedLater = "iat is in the future; set both clocks by a time server, or raise NetCds:ClockSkew";
    public const string NotYetValid = "nbf is in the future; set both clocks by a time server, or raise NetCds:ClockSkew";
    public const string Lifetime = "the time from iat to exp is not positive, or longer than NetCds:MaxTokenLifetime";
    public const string NoTokenId = "jti is missing or longer than 256 characters";
    public const string UnknownKey = "there is no key with this kid for this alg among the tenant's keys; netcds doctor lists what is at its JwksUri or in its JwksFile";
    public const string Signature = "the signature is not that of the key with this kid; see that JwksUri or JwksFile has the keys the caller signs with";
    public const string Replayed = "the token was used before (jti)";
    public const string NoKeys = "the tenant's keys cannot be had; netcds doctor says what is wrong with its JwksUri";
    public const string Crowded = "its address has sent too many tokens that are not good, and too many more wait to be checked";
    public const string NoMemory = "no more tokens can be remembered until some expire";
    public const string NoStore = "the database of used tokens cannot be asked; netcds doctor says what is wrong with NetCds:Storage";
    public const string Fault = "the token could not be checked";
}
