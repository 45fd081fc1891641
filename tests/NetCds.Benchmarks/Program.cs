using NetCds.Benchmarks;
using NetCds.Benchmarks.Fhir;
using NetCds.Benchmarks.Overload;
using NetCds.Benchmarks.Tokens;

switch (args)
{
    case ["startup", .. var rest]:
        return await StartUp.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 10);
    case ["load", .. var rest]:
        return await Load.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 2);
    case ["tokens", .. var rest]:
        return await TokenLoad.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 5);
    case ["overload", .. var rest]:
        return await OverloadRun.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 30);
    case ["fhir", .. var rest]:
        return await FhirRun.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 3);
    default:
        Console.Error.WriteLine("""
            Measures NetCds against a bare server in the same run.

            Usage: dotnet run -c Release --project tests/NetCds.Benchmarks -- startup [RUNS] | load [SECONDS] | tokens [SECONDS] | overload [SECONDS] | fhir [SECONDS]

              startup   from starting the process to its first answer, NetCds and bare in turn; median, smallest, largest, and the ratio
              load      full evaluations, not-concerned patients and a 1 MB record at 1, 8 and 32 connections, in five turns of SECONDS each; needs wrk (apt-get install wrk)
              tokens    what checking callers' tokens costs, RS384 and ES384, beside the arithmetic of the signature alone; needs wrk
              overload  four times what the service can answer, half of it with a FHIR server that never answers; a line a second and a verdict
              fhir      validation of a 200 kB Bundle and an Observation, FHIRPath, and the first Observation of a fresh process; time and allocation
            """);
        return 2;
}
