using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using NetCds.Ehr.Tests.Stubs;

namespace NetCds.Ehr.Tests.Tokens;

/// <summary>A FHIR server with its authorization server.</summary>
internal sealed class SmartStub : IAsyncDisposable
{
    private int _issued;

    private SmartStub(StubEhr server) => Server = server;

    public StubEhr Server { get; }

    public string TokenEndpoint => Server.Origin + "/auth/token";

    /// <summary>Number of tokens issued.</summary>
    public int Issued => Volatile.Read(ref _issued);

    /// <summary>Tokens that the FHIR server refuses.</summary>
    public HashSet<string> Revoked { get; } = [];

    public int Lifetime { get; set; } = 300;

    /// <summary>Sends another answer of the token endpoint.</summary>
    public Func<HttpContext, Task>? TokenAnswer { get; set; }

    /// <summary>Sends another SMART configuration.</summary>
    public Func<HttpContext, Task>? Configuration { get; set; }

    public static async Task<SmartStub> StartAsync()
    {
        var stub = new SmartStub(await StubEhr.StartAsync());
        stub.Server.Handler = stub.HandleAsync;
        return stub;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>The assertions received.</summary>
    public IReadOnlyList<JsonWebToken> Assertions() =>
        [.. Server.SeenAt("/auth/token").Select(s => new JsonWebToken(Form(s)["client_assertion"]))];

    public static Dictionary<string, string> Form(SeenRequest request) =>
        request.Body.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));

    private async Task HandleAsync(HttpContext context, SeenRequest request)
    {
        switch (request.Path)
        {
            case "/fhir/.well-known/smart-configuration":
                await (Configuration?.Invoke(context) ?? context.SendAsync($$"""{"token_endpoint":"{{TokenEndpoint}}"}""", contentType: "application/json"));
                break;
            case "/auth/token":
                // Parallel callers get the time to pile up.
                await Task.Delay(50);
                await (TokenAnswer?.Invoke(context) ?? context.SendAsync(
                    $$"""{"access_token":"token-{{Interlocked.Increment(ref _issued)}}","token_type":"Bearer","expires_in":{{Lifetime}},"scope":"system/*.rs"}""", contentType: "application/json"));
                break;
            default:
                var isRevoked = Revoked.Contains(request.Authorization?["Bearer ".Length..] ?? "");
                await context.SendAsync(isRevoked ? "" : Answers.Bundle(), isRevoked ? 401 : 200);
                break;
        }
    }

    /// <summary>Text and signature of a compact JWT.</summary>
    public static (byte[] Signed, byte[] Signature) Parts(JsonWebToken token)
    {
        var text = token.EncodedToken;
        var last = text.LastIndexOf('.');
        return (Encoding.ASCII.GetBytes(text[..last]), System.Buffers.Text.Base64Url.DecodeFromChars(text.AsSpan(last + 1)));
    }
}
