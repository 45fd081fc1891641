using System.Collections.Immutable;
using System.Text;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;

namespace NetCds.Fhir.Tests.Validation;

/// <summary>Short ways to validators and their findings.</summary>
internal static class Validating
{
    public static FhirValidator Core { get; } = new(R4Definitions.Core, new LocalTerminology(R4Definitions.Core));

    public static FhirValidator With(params string[] definitions) => With(definitions, null);

    public static FhirValidator With(string[] definitions, ValidatorLimits? limits)
    {
        var source = new LayeredDefinitions(new LoadedDefinitions(definitions.Select(d => Json.Resource(d))), R4Definitions.Core);
        return new FhirValidator(source, new LocalTerminology(source), limits);
    }

    public static ValidationReport Check(this FhirValidator validator, string json, params string[] profiles) =>
        validator.Validate(Encoding.UTF8.GetBytes(json), [.. profiles]);

    /// <summary>The errors of a resource against R4, each as path, code and key.</summary>
    public static ImmutableArray<string> Errors(string json) => Errors(Core.Check(json));

    public static ImmutableArray<string> Errors(ValidationReport report) => [.. report.Issues.Where(i => i.IsError).Select(Text)];

    public static ImmutableArray<string> Warnings(ValidationReport report) => [.. report.Issues.Where(i => i.Severity == IssueSeverity.Warning && i.Key != "dom-6").Select(Text)];

    public static void AssertOnly(string expected, ValidationReport report) => Assert.Equal([expected], Errors(report));

    public static void AssertNone(ValidationReport report) => Assert.Empty(report.Issues.Where(i => i.IsError).Select(i => $"{i.Path}: {i.Message}"));

    /// <summary>A profile of a type with some elements of a differential.</summary>
    public static string Profile(string name, string type, string elements, string? parent = null) =>
        $$$"""
        {"resourceType":"StructureDefinition","url":"http://example.org/{{{name}}}","name":"{{{name}}}","status":"draft","fhirVersion":"4.0.1","kind":"resource","abstract":false,
        "type":"{{{type}}}","baseDefinition":"{{{parent ?? $"http://hl7.org/fhir/StructureDefinition/{type}"}}}","derivation":"constraint","differential":{"element":[{{{elements}}}]}}
        """;

    private static string Text(ValidationIssue issue) => $"{issue.Path} {issue.Code}{(issue.Key is null ? string.Empty : $" {issue.Key}")}";
}
