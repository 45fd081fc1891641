using System.Text.Json;

namespace NetCds.Hooks.Tests.Samples;

/// <summary>Whose resources they are.</summary>
internal static class Subjects
{
    public static void AssertAllAbout(string patient, JsonElement root)
    {
        var resources = SampleFiles.Resources(root);

        Assert.Equal(patient, Assert.Single(resources, IsPatient).GetProperty("id").GetString());
        Assert.All(resources.Where(r => !IsPatient(r)), r => Assert.Equal($"Patient/{patient}", SubjectOf(r)));
    }

    private static bool IsPatient(JsonElement resource) => resource.GetProperty("resourceType").ValueEquals("Patient");

    private static string? SubjectOf(JsonElement resource) =>
        (resource.TryGetProperty("subject", out var subject) ? subject : resource.GetProperty("patient")).GetProperty("reference").GetString();
}
