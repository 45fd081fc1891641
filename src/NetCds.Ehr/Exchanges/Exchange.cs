using System.Text.Json;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Exchanges;

/// <summary>What one request came to: a parsed JSON body, the bytes of another body, or a failure.</summary>
internal sealed class Exchange
{
    private Exchange(EhrFailure failure, int? status) => (Failure, Status) = (failure, status);

    public EhrFailure Failure { get; }

    public int? Status { get; }

    /// <summary>The parsed body; null on failure and for other bodies than JSON. Whoever takes the exchange releases it.</summary>
    public PooledJson? Json { get; private init; }

    /// <summary>The body when it is not FHIR JSON and any kind was asked for; otherwise null.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>Media type of <see cref="Bytes"/>.</summary>
    public string? ContentType { get; private init; }

    /// <summary>The parsed body of a refusal, when the request asked to keep it. Whoever takes the exchange releases it.</summary>
    public PooledJson? Refusal { get; private init; }

    /// <summary>What kept the connection from being made or used.</summary>
    public ConnectionTrouble Trouble { get; private init; }

    /// <summary>What the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Whether another attempt may well succeed.</summary>
    public bool IsTransient { get; private init; }

    /// <summary>Whether it tells against the server's health.</summary>
    public bool IsOutage { get; private init; }

    public static Exchange Of(JsonDocument json, int status) => new(EhrFailure.None, status) { Json = new PooledJson(json) };

    public static Exchange Of(byte[] bytes, string contentType, int status) => new(EhrFailure.None, status) { Bytes = bytes, ContentType = contentType };

    public static Exchange Failed(
        EhrFailure failure, int? status = null, bool isTransient = false, bool isOutage = false, TimeSpan? retryAfter = null,
        ConnectionTrouble trouble = ConnectionTrouble.None, PooledJson? refusal = null) =>
        new(failure, status) { Trouble = trouble, Refusal = refusal, IsTransient = isTransient, IsOutage = isOutage, RetryAfter = retryAfter };
}
