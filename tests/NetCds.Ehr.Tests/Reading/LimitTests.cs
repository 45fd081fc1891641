using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Reading;

public sealed class LimitTests : EhrTest
{
    private static readonly EhrReaderOptions Small = Plain with { Limits = new EhrReadLimits { MaxBytesPerAnswer = 100_000, MaxBytesPerCall = 150_000 } };

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_EndlessBody_IsTooLarge()
    {
        await using var stub = await StubEhr.StartAsync(async c =>
        {
            c.Response.ContentType = Answers.FhirJson;
            var chunk = new byte[10_000];
            Array.Fill(chunk, (byte)' ');
            while (!c.RequestAborted.IsCancellationRequested)
            {
                await c.Response.Body.WriteAsync(chunk, c.RequestAborted);
            }
        });

        Assert.Equal(EhrFailure.TooLarge, (await ReadOneAsync(stub, options: Small)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_BodySaysThatItIsHuge_IsTooLargeBeforeItComes()
    {
        await using var stub = await StubEhr.StartAsync();
        stub.Handler = async (c, _) =>
        {
            c.Response.ContentType = Answers.FhirJson;
            c.Response.ContentLength = 100_000_000;
            await c.Response.Body.FlushAsync();
            await c.HangAsync(stub);
        };

        Assert.Equal(EhrFailure.TooLarge, (await ReadOneAsync(stub, options: Small)).Failure);
    }

    [Theory(Timeout = Limit)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ReadAsync_CompressionBomb_IsTooLarge(string encoding)
    {
        var bomb = new byte[30_000_000];
        Array.Fill(bomb, (byte)' ');
        var body = Compressing.Compress(encoding, bomb);
        Assert.True(body.Length < 100_000);
        await using var stub = await StubEhr.StartAsync(c =>
        {
            c.Response.Headers.ContentEncoding = encoding;
            return c.SendAsync(body);
        });
        var options = Plain with { Limits = new EhrReadLimits { MaxBytesPerAnswer = 1_000_000 } };

        Assert.Equal(EhrFailure.TooLarge, (await ReadOneAsync(stub, options: options)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_EndlessCompressedNothing_IsTooLarge()
    {
        await using var stub = await StubEhr.StartAsync(async c =>
        {
            c.Response.ContentType = Answers.FhirJson;
            c.Response.Headers.ContentEncoding = "gzip";
            while (!c.RequestAborted.IsCancellationRequested)
            {
                await c.Response.Body.WriteAsync(Compressing.EmptyGzip, c.RequestAborted);
            }
        });

        Assert.Equal(EhrFailure.TooLarge, (await ReadOneAsync(stub, options: Small)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_AllAnswersTogether_HaveALimit()
    {
        await using var stub = await StubEhr.StartAsync(c => c.SendAsync(Answers.OneCondition() + new string(' ', 90_000)));
        using var deadline = In(10);

        var answers = await Reader(Small).ReadAsync(stub.Address, EhrAccess.None, ["Condition?a=1", "Condition?a=2", "Condition?a=3"], deadline);

        Assert.Equal(1, answers.Count(a => a.Failure == EhrFailure.None));
        Assert.Equal(2, answers.Count(a => a.Failure == EhrFailure.TooLarge));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_PagesOfOneAnswer_ShareItsLimit()
    {
        await using var stub = await StubEhr.StartAsync((c, r) => c.SendAsync(Answers.OneCondition(next: $"{r.Path}?n={r.Query.Length}{new string('x', r.Query.Length)}") + new string(' ', 40_000)));

        var answer = await ReadOneAsync(stub, options: Small);

        Assert.Equal((EhrAnswerStatus.Partial, EhrFailure.TooLarge, 2), (answer.Status, answer.Failure, answer.Pages.Count));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_HugeHeaders_AreAFailure()
    {
        await using var stub = await StubEhr.StartAsync(c =>
        {
            for (var i = 0; i < 100; i++)
            {
                c.Response.Headers[$"X-{i}"] = new(new string('x', 2000));
            }

            return c.SendAsync(Answers.Bundle());
        });

        Assert.Equal(EhrAnswerStatus.Failed, (await ReadOneAsync(stub)).Status);
    }

    [Fact]
    public void Validate_NonsensicalSettings_AreAllTold()
    {
        var options = new EhrReaderOptions { Limits = new EhrReadLimits { MaxPages = 0, MaxBytesPerCall = -1 }, CapabilityTimeout = TimeSpan.Zero };

        Assert.Equal(3, options.Validate().Count);
        Assert.Throws<ArgumentException>(() => new EhrReader(Http, options));
        Assert.Empty(new EhrReaderOptions().Validate());
    }
}
