using System.CommandLine;
using NetCds.Server.Doctor;

namespace NetCds.Cli;

/// <summary><c>netcds doctor</c>: checks settings and the servers they name, before the service is started.</summary>
internal static class DoctorCommand
{
    public static Command Create(CliParts parts)
    {
        var config = ServiceStart.ConfigOption();
        var tenant = new Option<string>("--tenant") { Description = "Check this tenant only.", HelpName = "ID" };
        var format = new Option<string>("--format") { Description = "text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "doctor",
            "Check the settings as 'serve' would read them, and whether the database, keys, FHIR servers and access tokens of each tenant can be had. Calls only what is configured, and the token endpoint a FHIR server names; shows no secret; takes 15 seconds at most. Exit code 1 when something fails.")
        {
            config,
            tenant,
            format,
        };
        command.SetAction((result, cancellation) =>
            RunAsync(parts, result.GetValue(config), result.GetValue(tenant), result.GetRequiredValue(format), result.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliParts parts, FileInfo? config, string? tenant, string format, TextWriter output, CancellationToken cancellation)
    {
        var report = await ConfigurationDoctor.ExamineAsync(ServiceStart.Settings(parts, config), tenant, parts.Time, cancellation);
        if (report.IsUnknownTenant)
        {
            var known = report.Tenants.Count == 0 ? "None is configured." : $"Configured: {string.Join(", ", report.Tenants)}.";
            await parts.Error.WriteLineAsync($"--tenant '{tenant}': there is no such tenant. {known}");
            return ExitCodes.UnusableInput;
        }

        if (format == "json")
        {
            using var stream = parts.Output();
            DoctorJson.Write(stream, report);
        }
        else
        {
            DoctorText.Write(output, report);
        }

        return report.Count(CheckStatus.Fail) == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
