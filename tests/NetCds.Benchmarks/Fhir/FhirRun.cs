using System.Diagnostics;
using System.Text.Json;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;

namespace NetCds.Benchmarks.Fhir;

/// <summary>What validation and FHIRPath cost, on resources made here.</summary>
internal static class FhirRun
{
    private const string Simple = "name.where(use = 'official').given.first()";

    private const string Uncommon = "component.where(code.coding.exists(system = 'http://loinc.org' and code = 'X')).value.ofType(Quantity).value > ";

    public static async Task<int> RunAsync(int seconds)
    {
        var validator = new FhirValidator(R4Definitions.Core, new LocalTerminology(R4Definitions.Core));
        var observation = FhirBodies.Observation();
        var bundle = FhirBodies.Bundle(200_000);
        Require(validator.Validate(observation), "Observation");
        Require(validator.Validate(bundle), "Bundle");
        Console.WriteLine($"{"",-34} {"median",10} {"best",10} {"allocated",12}   aim");
        Measure($"Bundle of {bundle.Length / 1000} kB", "10 ms", seconds, 1, () => validator.Validate(bundle));
        Measure($"Observation of {observation.Length} bytes", "40 us", seconds, 50, () => validator.Validate(observation));
        MeasurePath(seconds);
        await FirstObservationAsync(observation);
        return 0;
    }

    private static void MeasurePath(int seconds)
    {
        var model = new FhirTypeModel(R4Definitions.Core);
        var options = new FhirPathOptions { Model = model, ContextType = "Patient" };
        using var patient = JsonDocument.Parse(FhirBodies.Patient());
        var root = patient.RootElement;
        var expression = FhirPathExpression.Compile(Simple, options);
        Measure("simple FHIRPath", "1 us", seconds, 1000, () => expression.Evaluate(FhirPathNode.OfResource(root, model)));
        var node = FhirPathNode.OfResource(root, model);
        Measure("the same, the resource known", "1 us", seconds, 1000, () => expression.Evaluate(node));
        var number = 0;
        Measure("FHIRPath compiled", "50 us", seconds, 50, () => FhirPathExpression.Compile(Uncommon + number++, new FhirPathOptions { Model = model, ContextType = "Observation" }));
    }

    private static void Measure(string name, string aim, int seconds, int repeat, Action action)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            action();
        }

        var times = new List<double>();
        watch.Restart();
        while (watch.Elapsed.TotalSeconds < seconds || times.Count < 5)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeat; i++)
            {
                action();
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeat);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        times.Sort();
        Console.WriteLine($"{name,-34} {times[times.Count / 2],7:0.00} us {times[0],7:0.00} us {allocated,10} B   {aim}");
    }

    // The whole process, published as a site would run it: start, definitions, one Observation, answer.
    private static async Task FirstObservationAsync(byte[] observation)
    {
        var netcds = await Published.MakeServiceAsync();
        var file = Path.Combine(Path.GetTempPath(), $"netcds-benchmark-{Environment.ProcessId}.json");
        await File.WriteAllBytesAsync(file, observation);
        try
        {
            var times = new List<double>();
            for (var i = 0; i < 11; i++)
            {
                var start = Stopwatch.GetTimestamp();
                using var process = netcds.Run("validate", file);
                await process.WaitForExitAsync();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine($"{"first Observation, whole process",-34} {times[times.Count / 2],7:0.0} ms {times[0],7:0.0} ms {string.Empty,12}   150 ms");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Require(ValidationReport report, string name)
    {
        if (!report.IsValid)
        {
            throw new InvalidOperationException($"The {name} made for the measurement is not valid: {string.Join("; ", report.Issues.Where(i => i.IsError).Take(3).Select(i => $"{i.Path}: {i.Message}"))}");
        }
    }
}
