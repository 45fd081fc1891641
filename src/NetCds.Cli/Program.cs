using NetCds.Cli;

return await CommandLine.InvokeAsync(args, CliParts.OfThisBuild());
