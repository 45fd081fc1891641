using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace NetCds.Benchmarks.Tokens;

/// <summary>What the arithmetic of checking one signature costs here, with all processors at it as they are under load.</summary>
internal static class VerifyCost
{
    private static readonly byte[] Data = Encoding.ASCII.GetBytes(new string('x', 450));

    /// <summary>RSA, 2048 bits, SHA-384; microseconds of one processor.</summary>
    public static double Rs384()
    {
        using var signer = RSA.Create(2048);
        var signature = signer.SignData(Data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);
        var parameters = signer.ExportParameters(false);
        return Measure(() => RSA.Create(parameters), key => key.VerifyData(Data, signature, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1));
    }

    /// <summary>ECDSA on P-384, SHA-384; microseconds of one processor.</summary>
    public static double Es384()
    {
        using var signer = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var signature = signer.SignData(Data, HashAlgorithmName.SHA384);
        var parameters = signer.ExportParameters(false);
        return Measure(() => ECDsa.Create(parameters), key => key.VerifyData(Data, signature, HashAlgorithmName.SHA384));
    }

    private static double Measure<T>(Func<T> create, Func<T, bool> verify)
        where T : IDisposable
    {
        var keys = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => create()).ToArray();
        var counts = new int[keys.Length];
        Run(keys, counts, verify, TimeSpan.FromMilliseconds(300));
        Array.Clear(counts);
        var before = Environment.CpuUsage.TotalTime;
        Run(keys, counts, verify, TimeSpan.FromSeconds(2));
        var spent = Environment.CpuUsage.TotalTime - before;
        foreach (var key in keys)
        {
            key.Dispose();
        }

        return spent.TotalMicroseconds / counts.Sum();
    }

    private static void Run<T>(T[] keys, int[] counts, Func<T, bool> verify, TimeSpan time)
    {
        var threads = keys.Select((key, i) => new Thread(() =>
        {
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < time)
            {
                if (!verify(key))
                {
                    throw new InvalidOperationException("A good signature was not accepted.");
                }

                counts[i]++;
            }
        })).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
    }
}
