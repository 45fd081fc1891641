using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Exchanges;

/// <summary>Sends one request once and turns whatever happens into an <see cref="Exchange"/>.</summary>
internal sealed class Attempt
{
    private readonly HttpMessageInvoker _http;
    private readonly TimeProvider _time;
    private readonly TimeSpan _slow;

    /// <param name="http">The way out.</param>
    /// <param name="time">The clock.</param>
    /// <param name="slow">
    /// An attempt that the deadline ends after this time tells against the server's health, unless the deadline sets the time of attempts itself; a sooner one does not.
    /// </param>
    public Attempt(HttpMessageInvoker http, TimeProvider time, TimeSpan slow) => (_http, _time, _slow) = (http, time, slow);

    /// <exception cref="OperationCanceledException">The attempt, not the call, is out of time.</exception>
    public async Task<Exchange> SendAsync(EhrRequest request, string? token, EhrDeadline deadline, CancellationToken cancellation)
    {
        var start = _time.GetTimestamp();
        try
        {
            using var message = Message(request, token);
            using var response = await _http.SendAsync(message, cancellation);
            return await JudgeAsync(response, request, cancellation);
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            return Exchange.Failed(EhrFailure.Deadline, isOutage: _time.GetElapsedTime(start) >= (deadline.AttemptTimeout / 2 ?? _slow));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Broken();
        }
        catch (BodyTooLargeException)
        {
            return Exchange.Failed(EhrFailure.TooLarge);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return Exchange.Failed(EhrFailure.Unreadable);
        }
        catch (HttpRequestException e)
        {
            return Judge(e);
        }
        catch (IOException)
        {
            return Broken();
        }
    }

    private static HttpRequestMessage Message(EhrRequest request, string? token)
    {
        var message = new HttpRequestMessage(request.Post is null ? HttpMethod.Get : HttpMethod.Post, request.Uri)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        message.Headers.TryAddWithoutValidation("User-Agent", "NetCds");
        if (token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (request.Post is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue(request.PostType);
        }

        return message;
    }

    private async Task<Exchange> JudgeAsync(HttpResponseMessage response, EhrRequest request, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        var failure = StatusJudge.FailureOf(status);
        if (failure == EhrFailure.None)
        {
            return await BodyReader.ReadAsync(response, request, cancellation);
        }

        var refusal = request.KeepsRefusal && (status is 400 or 401 or 403) ? await ReadRefusalAsync(response, request, cancellation) : null;
        return Exchange.Failed(failure, status, StatusJudge.IsTransient(status), StatusJudge.IsOutage(status), RetryAfter.Read(response.Headers, _time), refusal: refusal);
    }

    // What a refusal says is a help, not an answer: when it cannot be read, the status says enough.
    private static async Task<PooledJson?> ReadRefusalAsync(HttpResponseMessage response, EhrRequest request, CancellationToken cancellation)
    {
        try
        {
            return (await BodyReader.ReadAsync(response, request, cancellation)).Json;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or BodyTooLargeException or IOException or HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    private static Exchange Judge(HttpRequestException e) => (ConnectionTroubles.Of(e), e.HttpRequestError) switch
    {
        (ConnectionTrouble.NotAllowed, _) => Exchange.Failed(EhrFailure.NotAllowed, trouble: ConnectionTrouble.NotAllowed),
        (_, HttpRequestError.ConfigurationLimitExceeded) => Exchange.Failed(EhrFailure.TooLarge),
        (ConnectionTrouble.Tls, _) => Exchange.Failed(EhrFailure.ConnectionFailed, isOutage: true, trouble: ConnectionTrouble.Tls),
        (var trouble, _) => Broken(trouble),
    };

    private static Exchange Broken(ConnectionTrouble trouble = ConnectionTrouble.Broken) =>
        Exchange.Failed(EhrFailure.ConnectionFailed, isTransient: true, isOutage: true, trouble: trouble);
}
