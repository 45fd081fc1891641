using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Tokens;

public sealed class RefusalReaderTests
{
    [Theory]
    [InlineData("invalid_client", null, TokenRefusal.Client, "invalid_client")]
    [InlineData("invalid_client", "Unable to verify signature", TokenRefusal.Proof, "invalid_client")]
    [InlineData("invalid_client", "unknown KID", TokenRefusal.Proof, "invalid_client")]
    [InlineData("invalid_client", "monkey business", TokenRefusal.Client, "invalid_client")]
    [InlineData("invalid_request", "iat is in the future", TokenRefusal.Clock, "invalid_request")]
    [InlineData("invalid_scope", "key", TokenRefusal.Scope, "invalid_scope")]
    [InlineData("unsupported_grant_type", null, TokenRefusal.Grant, "unsupported_grant_type")]
    [InlineData("INVALID_SCOPE", null, TokenRefusal.Unspecified, null)]
    [InlineData("sesame-echo", "sesame-echo", TokenRefusal.Unspecified, null)]
    [InlineData(null, null, TokenRefusal.Unspecified, null)]
    [InlineData("unauthorized_client", "AADSTS700016: Application with identifier 'x' was not found", TokenRefusal.Client, "AADSTS700016")]
    [InlineData("invalid_client", "AADSTS7000215: Invalid client secret provided.", TokenRefusal.Proof, "AADSTS7000215")]
    [InlineData("invalid_client", "AADSTS700027: key not found", TokenRefusal.Proof, "AADSTS700027")]
    [InlineData("invalid_resource", "AADSTS500011: The resource principal was not found", TokenRefusal.Scope, "AADSTS500011")]
    [InlineData("invalid_request", "AADSTS90002: Tenant not found", TokenRefusal.Directory, "AADSTS90002")]
    [InlineData("invalid_request", "AADSTS12345: new", TokenRefusal.Unspecified, "AADSTS12345")]
    public void Read_Refusal_IsSortedAndOnlyKnownCodesAreKept(string? error, string? description, TokenRefusal refusal, string? code) =>
        Assert.Equal((refusal, code), RefusalReader.Read(error, description));
}
