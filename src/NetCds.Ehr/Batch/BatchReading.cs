using NetCds.Ehr.Bodies;
using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Batch;

/// <summary>Sends several queries as one batch. It may take half of the time that is left; what it does not answer is asked for one by one.</summary>
internal static class BatchReading
{
    /// <returns>Why the batch as a whole failed; none when its entries were taken.</returns>
    public static async Task<EhrFailure> TryAsync(ReadSession session, IReadOnlyList<QueryReading> readings)
    {
        using var half = session.Deadline.Half();
        var request = new EhrRequest(
            new Uri(session.Server.Text), new ByteBudget(session.Limits.MaxBytesPerCall), session.Shared, session.Limits.MaxJsonDepth)
        {
            Post = BatchBody.Write(readings),
        };
        var exchange = await session.Within(half).SendAsync(request);
        if (exchange.Json is not { } body)
        {
            return exchange.Failure;
        }

        var isTaken = BatchAnswer.TryTake(body, readings);
        body.Release();
        return isTaken ? EhrFailure.None : EhrFailure.WrongResource;
    }

    /// <summary>Whether a failure tells that batches do not work with this server, rather than that nothing does at the moment.</summary>
    /// <param name="failure">Why a batch failed.</param>
    public static bool TellsAgainstBatches(EhrFailure failure) => failure is not
        (EhrFailure.None or EhrFailure.Busy or EhrFailure.CircuitOpen or EhrFailure.TokenUnavailable or EhrFailure.ConnectionFailed or EhrFailure.NotAllowed or EhrFailure.TooManyRequests);
}
