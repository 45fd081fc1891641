using NetCds.Benchmarks;

switch (args)
{
    case ["startup", .. var rest]:
        return await StartUp.RunAsync(rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 10);
    default:
        Console.Error.WriteLine("""
            Measures NetCds against a bare server in the same run.

            Usage: dotnet run -c Release --project tests/NetCds.Benchmarks -- startup [RUNS]

              startup   from starting the process to its first answer, NetCds and bare in turn; median, smallest, largest, and the ratio
            """);
        return 2;
}
