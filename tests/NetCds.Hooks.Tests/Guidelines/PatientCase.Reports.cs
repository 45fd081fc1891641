using System.Text;
using System.Text.Json.Nodes;

namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Reports in words.</content>
internal sealed partial class PatientCase
{
    /// <summary>Adds a finished imaging report of four days ago that says this.</summary>
    public PatientCase Reporting(string text, int? daysAgo = 4, string status = "final", string category = "RAD") => Add("diagnosticReports", "DiagnosticReport", r =>
    {
        r["status"] = status;
        r["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/v2-0074", category));
        r["code"] = new JsonObject { ["text"] = "Report" };
        r["conclusion"] = text;
        if (daysAgo is { } days)
        {
            r["effectiveDateTime"] = DaysAgo(days);
        }
    });

    /// <summary>Changes the report added last.</summary>
    public PatientCase Report(Action<JsonObject> change)
    {
        change(Resources("diagnosticReports").Last());
        return this;
    }

    /// <summary>Adds a finished imaging report whose text is an attachment.</summary>
    public PatientCase Attaching(string contentType, string? text, string? url = null) => Reporting(string.Empty).Report(r =>
    {
        r.Remove("conclusion");
        var attachment = new JsonObject { ["contentType"] = contentType };
        if (text is not null)
        {
            attachment["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        }

        if (url is not null)
        {
            attachment["url"] = url;
        }

        r["presentedForm"] = new JsonArray(attachment);
    });

    /// <summary>Adds a resource that comes along with the reports.</summary>
    public PatientCase Including(JsonObject resource)
    {
        if (Prefetch["diagnosticReports"] is not JsonObject)
        {
            Prefetch["diagnosticReports"] = Fakes.Calls.Bundle();
        }

        Prefetch["diagnosticReports"]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = resource, ["search"] = new JsonObject { ["mode"] = "include" } });
        Prefetch["diagnosticReports"]!.AsObject().Remove("total");
        return this;
    }
}
