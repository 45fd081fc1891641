using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Server.Limits;
using NetCds.Server.Validation;

namespace NetCds.Service.Tests.Validation;

/// <summary>A caller that closes its connection in the middle of a long validation, over a real socket.</summary>
public sealed class CallerGoneTests : IAsyncLifetime
{
    private const string Address = "/fhir/Patient/$validate";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string Names = string.Join(',', Enumerable.Repeat("""{"family":"A","given":["B","C"]}""", 20_000));

    private static readonly byte[] Long = Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient","name":[{{Names}}]}""");

    private readonly Watched _service = new();

    public ValueTask InitializeAsync() => _service.InitializeAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Post_CallerGoesInTheMiddle_EndsTheWorkAndGivesEverythingBack()
    {
        var token = TestContext.Current.CancellationToken;
        var validation = _service.Services.GetRequiredService<ResourceValidation>();
        _service.Clock.HoldAt(3);
        using (var caller = new TcpClient())
        {
            await caller.ConnectAsync("127.0.0.1", _service.Client.BaseAddress!.Port, token);
            await caller.GetStream().WriteAsync(Request(), token);
            await _service.Clock.IsHeld.WaitAsync(Longest, token);
        }

        await _service.HasGone.WaitAsync(Longest, token);
        _service.Clock.Release();
        var places = new List<LongBodyPlace>();
        for (var i = 0; i < ResourceValidation.LongBodies; i++)
        {
            places.Add(Assert.IsType<LongBodyPlace>(await validation.EnterAsync(null, token)));
        }

        places.ForEach(p => p.Dispose());
        Assert.InRange(_service.Clock.Looks, 3, 4);
        using var later = await _service.PostAsync(Address, Long);
        Assert.DoesNotContain(await later.AssertAnsweredAsync(), Validating.IsError);
        Assert.True(_service.Clock.Looks > 10, "The work is long enough to be in the middle of it.");
        Assert.DoesNotContain(_service.Logs.Lines, l => l.Contains("answered 5", StringComparison.Ordinal));
    }

    private byte[] Request() =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {Address} HTTP/1.1\r\nHost: 127.0.0.1:{_service.Client.BaseAddress!.Port}\r\nContent-Type: application/fhir+json\r\nContent-Length: {Long.Length}\r\n\r\n")),
        .. Long,
    ];

    // The validator looks at the clock every now and then: that is where it can be held.
    private sealed class HeldClock : TimeProvider
    {
        private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new();
        private int _looks;
        private int _holdAt;

        public Task IsHeld => _held.Task;

        public int Looks => Volatile.Read(ref _looks);

        public void HoldAt(int look)
        {
            _holdAt = look;
            _looks = 0;
        }

        public void Release() => _released.SetResult();

        public override long GetTimestamp()
        {
            if (Interlocked.Increment(ref _looks) == _holdAt)
            {
                _held.SetResult();
                _released.Task.Wait(Longest);
                _holdAt = 0;
            }

            return 0;
        }
    }

    private sealed class Watched : RunningService
    {
        private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldClock Clock { get; } = new();

        public Task HasGone => _gone.Task;

        protected override void Replace(IServiceCollection services)
        {
            services.AddSingleton(new ResourceValidation(Clock, TimeSpan.FromMinutes(2)));
            services.AddSingleton<IStartupFilter>(new GoneFilter(_gone));
        }
    }

    private sealed class GoneFilter(TaskCompletionSource gone) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                await using var registration = context.RequestAborted.Register(() => gone.TrySetResult());
                await rest(context);
            });
            next(app);
        };
    }
}
