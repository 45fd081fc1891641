using NetCds.Server.Doctor;

namespace NetCds.Cli;

/// <summary>Writes what an examination found for people: a line for each check, and under it what to do.</summary>
internal static class DoctorText
{
    private const string Indent = "                        ";

    public static void Write(TextWriter output, DoctorReport report)
    {
        string? tenant = null;
        foreach (var check in report.Checks)
        {
            if (check.Tenant != tenant)
            {
                tenant = check.Tenant;
                output.WriteLine();
                output.WriteLine($"Tenant {tenant}");
            }

            output.WriteLine($"  {Word(check.Status),-4}  {check.Name,-14}  {(check.Subject is null ? string.Empty : $"{check.Subject}: ")}{check.Finding}");
            if (check.Setting is not null || check.Remedy is not null)
            {
                output.WriteLine($"{Indent}-> {string.Join(": ", new[] { check.Setting, check.Remedy }.OfType<string>())}");
            }
        }

        output.WriteLine();
        output.WriteLine($"{report.Count(CheckStatus.Ok)} ok, {report.Count(CheckStatus.Warn)} warn, {report.Count(CheckStatus.Fail)} fail");
    }

    public static string Word(CheckStatus status) => status switch
    {
        CheckStatus.Ok => "ok",
        CheckStatus.Warn => "warn",
        _ => "fail",
    };
}
