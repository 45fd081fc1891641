using System.Diagnostics;
using System.Net.Http.Headers;
using NetCds.Testing;

namespace NetCds.Benchmarks;

/// <summary>Time from starting the process to its first answer to a posted patient-view call.</summary>
internal static class StartUp
{
    public static async Task<int> RunAsync(int runs)
    {
        var body = await File.ReadAllBytesAsync(Repository.PathOf("cds-hooks/samples/ablation-candidate.json"));
        var netcds = await Published.MakeServiceAsync();
        var bare = await Published.MakeBareAsync();
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            theirs.Add(await FirstAnswerAsync(bare, "/", body));
            ours.Add(await FirstAnswerAsync(netcds, Published.PatientView, body));
        }

        Print("bare minimal API", theirs);
        Print("NetCds", ours);
        Console.WriteLine($"ratio of medians: {Median(ours) / Median(theirs):0.00}");
        return 0;
    }

    private static async Task<double> FirstAnswerAsync(Published program, string path, byte[] body)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        var watch = Stopwatch.StartNew();
        using var running = program.Start();
        while (watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            try
            {
                using var content = new ByteArrayContent(body);
                content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var response = await client.PostAsync(new Uri(running.Url, path), content);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                return watch.Elapsed.TotalMilliseconds;
            }
            catch (HttpRequestException e) when (e.StatusCode is null)
            {
                await Task.Delay(2);
            }
        }

        throw new TimeoutException($"{path} did not answer within 20 s.");
    }

    private static void Print(string name, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"{name,-18} median {Median(times),6:0} ms, smallest {times[0],6:0} ms, largest {times[^1],6:0} ms, {times.Count} runs");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
