using System.Net;
using System.Net.Http.Headers;
using NetCds.Ehr.Connections;
using NetCds.Server.Gathering;

namespace NetCds.Server.Trust.Keys;

/// <summary>Fetches key sets: no redirects, no cookies, a short time, a small answer.</summary>
internal sealed class KeyHost : IDisposable
{
    /// <summary>How long a fetch may take.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMilliseconds(900);

    private readonly HttpMessageInvoker _http;
    private readonly TimeProvider _time;

    /// <summary>Creates a fetcher.</summary>
    /// <param name="http">What sends the requests; it is disposed together with this.</param>
    /// <param name="time">The clock.</param>
    public KeyHost(HttpMessageInvoker http, TimeProvider time)
    {
        _http = http;
        _time = time;
    }

    /// <summary>Makes what sends the requests.</summary>
    /// <param name="policy">Gives the policy in force, see <see cref="OutboundHandler"/>.</param>
    public static HttpMessageInvoker CreateInvoker(Func<OutboundPolicy> policy) => new(new OutboundHandler(policy, new OutboundHttpOptions { ConnectTimeout = Deadline }));

    /// <summary>Fetches a set.</summary>
    /// <param name="address">Where it is.</param>
    /// <returns>The keys with how long they may be used, or why there are none.</returns>
    public async Task<FetchedKeys> FetchAsync(Uri address)
    {
        using var deadline = new CancellationTokenSource(Deadline, _time);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/jwk-set+json"));
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var response = await _http.SendAsync(request, deadline.Token);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return FetchedKeys.Failed($"it answered {(int)response.StatusCode}.");
            }

            var body = await ReadAsync(response.Content, deadline.Token);
            return body is null ? FetchedKeys.Failed($"its answer is longer than {KeySetReader.MaxBytes} bytes.")
                : KeySetReader.TryRead(body.Value, out var keys, out var problem) ? new FetchedKeys(keys, KeyLifetime.Of(response.Headers), null)
                : FetchedKeys.Failed(problem);
        }
        catch (OperationCanceledException)
        {
            return FetchedKeys.Failed($"it did not answer within {Deadline.TotalMilliseconds:F0} ms.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidOperationException)
        {
            var trouble = ConnectionTroubles.Of(exception);
            return FetchedKeys.Failed($"it cannot be reached: {ConnectionWords.Of(trouble)}", trouble);
        }
    }

    public void Dispose() => _http.Dispose();

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > KeySetReader.MaxBytes)
        {
            return null;
        }

        var buffer = new byte[KeySetReader.MaxBytes + 1];
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length == buffer.Length ? null : buffer.AsMemory(0, length);
    }
}

/// <summary>What a fetch gave.</summary>
/// <param name="Keys">The keys; null when it failed.</param>
/// <param name="Lifetime">How long they may be used.</param>
/// <param name="Problem">Why it failed.</param>
/// <param name="Trouble">What kept the connection from being made or used.</param>
internal readonly record struct FetchedKeys(KeySet? Keys, TimeSpan Lifetime, string? Problem, ConnectionTrouble Trouble = ConnectionTrouble.None)
{
    public static FetchedKeys Failed(string problem, ConnectionTrouble trouble = ConnectionTrouble.None) => new(null, default, problem, trouble);
}
