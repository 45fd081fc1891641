using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Reading;

/// <summary>Whatever a server does, the call is over in time. Measured alone, as other tests would take the processor.</summary>
[CollectionDefinition(nameof(DeadlineTests), DisableParallelization = true)]
[Collection(nameof(DeadlineTests))]
public sealed class DeadlineTests : EhrTest
{
    private const double Budget = 0.3;

    // A busy machine may delay a timer; a fault of ours would delay every try.
    private const int Tries = 3;

    [Theory(Timeout = Limit)]
    [Trait("CH", "CH-FHIR-09")]
    [InlineData("headers")]
    [InlineData("body")]
    [InlineData("drip")]
    [InlineData("gzip drip")]
    [InlineData("second page")]
    [InlineData("503")]
    [InlineData("reset")]
    public async Task ReadAsync_Hanging_IsOverAtTheDeadline(string how)
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, r) => HangAsync(stub, c, r, how);
        var reader = Reader(new EhrReaderOptions
        {
            Resilience = new EhrResilienceOptions { MaxRetries = 10, RetryDelay = TimeSpan.FromMilliseconds(60), BreakMinimumRequests = 10000 },
        });

        var late = await BestAsync(async deadline =>
        {
            var answers = await reader.ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1", "Procedure?patient=1"], deadline);
            Assert.All(answers, a => Assert.NotEqual(EhrAnswerStatus.Complete, a.Status));
        });

        Assert.True(late < TimeSpan.FromMilliseconds(100), $"{late.TotalMilliseconds} ms late");
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_SecondPageHangs_KeepsTheFirst()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, r) => HangAsync(stub, c, r, "second page");

        var answer = await ReadOneAsync(stub, seconds: 0.3);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.Deadline, 1), (answer.Status, answer.Failure, answer.Pages.Count));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TokenHangs_IsOverAtTheDeadline()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var tokens = new SmartBackendTokens(
            stub.Address, new SmartBackendOptions { ClientId = "x", Key = TestKeys.Ec.Key, TokenEndpoint = stub.Origin + "/token", Timeout = TimeSpan.FromSeconds(2) }, Http);

        var late = await BestAsync(async deadline =>
        {
            var answers = await Reader().ReadAsync(stub.Address, EhrAccess.Backend(tokens), ["Condition?patient=1"], deadline);
            Assert.Equal(EhrFailure.Deadline, answers[0].Failure);
        });

        Assert.True(late < TimeSpan.FromMilliseconds(100), $"{late.TotalMilliseconds} ms late");
        Assert.All(stub.Seen, s => Assert.Equal("/token", s.Path));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_NameIsNeverResolved_IsOverAtTheDeadline()
    {
        var connector = new GuardedConnector(OutboundPolicy.LoopbackOnly, TimeSpan.FromSeconds(5), async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return [];
        });
        using var http = new OutboundHttp(OutboundHttp.CreateHandler(connector, new OutboundHttpOptions { ConnectTimeout = TimeSpan.FromSeconds(5) }));
        using var reader = new EhrReader(http, Plain);

        await AssertInTimeAsync(reader, FhirServerAddress.TryParse("https://ehr.example/fhir", out _)!);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_HandshakeHangs_IsOverAtTheDeadline()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        await AssertInTimeAsync(Reader(), FhirServerAddress.TryParse($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/fhir", out _)!);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_Aborted_IsOverAtOnce()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        using var abort = new CancellationTokenSource();
        using var deadline = new EhrDeadline(TimeSpan.FromSeconds(15), TimeProvider.System, abort.Token);
        var reading = Reader().ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1"], deadline);

        await abort.CancelAsync();

        Assert.Equal(EhrFailure.Deadline, (await reading)[0].Failure);
        Assert.Equal(TimeSpan.Zero, deadline.Remaining);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_DeadlineAlreadyOver_SendsNothing()
    {
        await using var stub = await StubEhr.StartAsync();
        using var deadline = new EhrDeadline(TimeSpan.FromSeconds(15), TimeProvider.System, new CancellationToken(canceled: true));

        var answers = await Reader().ReadAsync(stub.Address, EhrAccess.None, ["Condition?patient=1", "Patient/1"], deadline);

        Assert.All(answers, a => Assert.Equal(EhrFailure.Deadline, a.Failure));
        Assert.Empty(stub.Seen);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_AttemptTooLong_TimesOutBeforeTheDeadline()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        var options = Plain with { Resilience = Plain.Resilience with { AttemptTimeout = TimeSpan.FromMilliseconds(100) } };

        var answer = await ReadOneAsync(stub, options: options);

        Assert.Equal(EhrFailure.TimedOut, answer.Failure);
    }

    private static async Task AssertInTimeAsync(EhrReader reader, FhirServerAddress server)
    {
        var late = await BestAsync(async deadline =>
        {
            var answers = await reader.ReadAsync(server, EhrAccess.None, ["Condition?patient=1"], deadline);
            Assert.Equal(EhrFailure.Deadline, answers[0].Failure);
        });

        Assert.True(late < TimeSpan.FromMilliseconds(100), $"{late.TotalMilliseconds} ms late");
    }

    private static async Task<TimeSpan> BestAsync(Func<EhrDeadline, Task> read)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best > TimeSpan.FromMilliseconds(100); i++)
        {
            using var deadline = In(Budget);
            var watch = Stopwatch.StartNew();
            await read(deadline);
            var late = watch.Elapsed - TimeSpan.FromSeconds(Budget);
            best = late < best ? late : best;
        }

        return best;
    }

    private static async Task HangAsync(StubEhr stub, HttpContext context, SeenRequest request, string how)
    {
        switch (how)
        {
            case "headers":
                await context.HangAsync(stub);
                break;
            case "body":
                await context.SendAsync("{");
                await context.Response.Body.FlushAsync();
                await context.HangAsync(stub);
                break;
            case "drip" or "gzip drip":
                context.Response.Headers.ContentEncoding = how == "drip" ? "identity" : "gzip";
                context.Response.ContentType = Answers.FhirJson;
                while (true)
                {
                    await context.Response.Body.WriteAsync(how == "drip" ? " "u8.ToArray() : Compressing.EmptyGzip, context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(10, stub.Closing);
                }

            case "second page":
                await (request.Query == "?page=2" ? context.HangAsync(stub) : context.SendAsync(Answers.OneCondition("?page=2")));
                break;
            case "503":
                await context.SendAsync("", 503);
                break;
            default:
                context.Abort();
                break;
        }
    }
}
