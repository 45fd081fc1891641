using NetCds.Testing;

namespace NetCds.Benchmarks.Tokens;

/// <summary>
/// What checking callers' tokens costs: the same calls with the same tokens to a sandbox, which does not look at them, and to a service with a tenant, in
/// turn. Processor time of the service is counted beside requests per second, as it does not depend on the load program.
/// </summary>
internal static class TokenLoad
{
    private const string Address = "https://cds.example";
    private const string Issuer = "https://ehr.example/fhir";
    private const int Connections = 8;
    private const int WarmUpSeconds = 10;
    private const int WarmUpCalls = 30_000;
    private const int Rounds = 2;
    private static readonly Dictionary<string, string> Quiet = new(StringComparer.Ordinal) { ["Logging__LogLevel__Default"] = "Warning" };

    public static async Task<int> RunAsync(int seconds)
    {
        if (!Wrk.IsInstalled())
        {
            return 1;
        }

        var service = await Published.MakeServiceAsync();
        var bodies = await TodaysBodiesAsync(service);
        Console.WriteLine($"{"body",-16} {"alg",-5}  {"rps without",11} {"with",6} {"ratio",6}   {"µs without",10} {"with",6} {"signature",9} {"besides",8} {"in all",7}");
        using var rsa = CallerKey.Rs384("rs");
        using var curve = CallerKey.Es384("es");
        var tenant = Tenant([rsa, curve]);
        var used = Make("warm-up", rsa, WarmUpCalls);
        foreach (var body in bodies)
        {
            using var without = service.Start(Quiet);
            using var with = service.Start(tenant);
            await without.WaitUntilReadyAsync("/health/ready");
            await with.WaitUntilReadyAsync("/health/ready");

            // Until the code has been compiled for good, times fall from call to call.
            await Wrk.RunAsync(without, Published.PatientView, used.ScriptFor(body, again: true), Connections, WarmUpSeconds);
            await Wrk.RunAsync(with, Published.PatientView, used.ScriptFor(body, again: false), Connections, WarmUpSeconds);
            await MeasureAsync(without, with, body, rsa, used, VerifyCost.Rs384(), seconds);
            await MeasureAsync(without, with, body, curve, used, VerifyCost.Es384(), seconds);
        }

        Console.WriteLine("µs: processor time of the service for a request. besides: what a token costs besides its signature; in all: with it; both of the time without.");
        return 0;
    }

    // Calls whose dates count from today, as only a sandbox lets calls bring a time of their own.
    private static async Task<IReadOnlyList<Body>> TodaysBodiesAsync(Published service)
    {
        using var sandbox = service.Start(Quiet);
        await sandbox.WaitUntilReadyAsync("/health/ready");
        using var client = new HttpClient { BaseAddress = sandbox.Url };
        return
        [
            Bodies.Make("not concerned today", await client.GetByteArrayAsync(new Uri("sandbox/requests/not-concerned", UriKind.Relative))),
            Bodies.Make("full evaluation today", await client.GetByteArrayAsync(new Uri("sandbox/requests/ablation-candidate", UriKind.Relative))),
        ];
    }

    private static Dictionary<string, string> Tenant(CallerKey[] keys)
    {
        var keyFile = Repository.PathOf("artifacts/benchmarks/bodies/caller.jwks.json");
        File.WriteAllText(keyFile, CallerKey.Set(keys));
        return new Dictionary<string, string>(Quiet, StringComparer.Ordinal)
        {
            ["NetCds__PublicBaseUrl"] = Address,
            ["NetCds__Tenants__0__Id"] = "benchmark",
            ["NetCds__Tenants__0__Issuer"] = Issuer,
            ["NetCds__Tenants__0__JwksFile"] = keyFile,
            ["NetCds__Tenants__0__RateLimit__PerSecond"] = "1000000",
        };
    }

    private static async Task MeasureAsync(Running without, Running with, Body body, CallerKey key, TokenFile used, double signature, int seconds)
    {
        var plain = new List<WrkResult>();
        var signed = new List<WrkResult>();
        var hasRunOut = false;
        for (var round = 0; round < Rounds; round++)
        {
            var free = await Wrk.RunAsync(without, Published.PatientView, used.ScriptFor(body, again: true), Connections, seconds);
            var count = (int)(1.3 * seconds * Math.Min(free.PerSecond, 1e6 * Environment.ProcessorCount / signature));
            var checkedCalls = await Wrk.RunAsync(with, Published.PatientView, Make(key.Id, key, count).ScriptFor(body, again: false), Connections, seconds);
            hasRunOut |= checkedCalls.Requests > count - (2 * Connections);
            plain.Add(free);
            signed.Add(checkedCalls);
        }

        Print(body, key.Algorithm, signature, plain, signed);
        if (hasRunOut)
        {
            Console.WriteLine("  There were too few tokens: requests/s are too low, processor times are right.");
        }
    }

    private static TokenFile Make(string name, CallerKey key, int count) =>
        TokenFile.Make(name, new TokenKit(Issuer, null, DateTimeOffset.UtcNow), key, Address + Published.PatientView, count);

    private static void Print(Body body, string algorithm, double signature, List<WrkResult> plain, List<WrkResult> signed)
    {
        var without = plain.Average(r => r.ProcessorMicroseconds);
        var with = signed.Average(r => r.ProcessorMicroseconds);
        var (plainRate, signedRate) = (plain.Average(r => r.PerSecond), signed.Average(r => r.PerSecond));
        Console.WriteLine(
            $"{body.Name.Replace(" today", "", StringComparison.Ordinal),-16} {algorithm,-5}  {plainRate,11:0} {signedRate,6:0} {signedRate / plainRate,6:0.00}   {without,10:0.0} {with,6:0.0} {signature,9:0.0} {(with - without - signature) / without,8:P0} {(with - without) / without,7:P0}{(plain.Concat(signed).Any(r => r.Errors) ? "  ERRORS" : "")}");
    }
}
