using NetCds.Ehr.Addresses;
using NetCds.Ehr.Bodies;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Exchanges;

/// <summary>What the requests of one call have in common: server, access, deadline and the bytes they share.</summary>
internal sealed class ReadSession
{
    private readonly ServerChannel _channel;
    private readonly EhrAccess _access;

    public ReadSession(FhirServerAddress server, ServerChannel channel, EhrAccess access, EhrReadLimits limits, EhrDeadline deadline, ByteBudget? shared = null)
    {
        Server = server;
        _channel = channel;
        _access = access;
        Limits = limits;
        Deadline = deadline;
        Shared = shared ?? new ByteBudget(limits.MaxBytesPerCall);
    }

    public FhirServerAddress Server { get; }

    public EhrReadLimits Limits { get; }

    public EhrDeadline Deadline { get; }

    /// <summary>Bytes that all answers of the call may have together.</summary>
    public ByteBudget Shared { get; }

    /// <summary>The same call with less time.</summary>
    /// <param name="deadline">The earlier deadline.</param>
    public ReadSession Within(EhrDeadline deadline) => new(Server, _channel, _access, Limits, deadline, Shared);

    /// <summary>Sends a request with the token; once more with another token when this one is refused and there is another.</summary>
    /// <param name="request">The request.</param>
    public async Task<Exchange> SendAsync(EhrRequest request)
    {
        if (Deadline.IsOver)
        {
            return Exchange.Failed(EhrFailure.Deadline);
        }

        if (!_access.IsFor(Server))
        {
            return Exchange.Failed(EhrFailure.NotAllowed);
        }

        var answer = await _access.GetAsync(Deadline.Token);
        if (answer.Failure != TokenFailure.None)
        {
            return Exchange.Failed(answer.Failure == TokenFailure.Deadline || Deadline.IsOver ? EhrFailure.Deadline : EhrFailure.TokenUnavailable);
        }

        var exchange = await _channel.SendAsync(request, answer.Token?.Value, Deadline);
        if (exchange.Status != 401 || answer.Token is null)
        {
            return exchange;
        }

        var fresh = await _access.ReplaceAsync(answer.Token, Deadline.Token);
        return fresh.Token is null || fresh.Token.Value == answer.Token.Value
            ? exchange
            : await _channel.SendAsync(request, fresh.Token.Value, Deadline);
    }
}
