using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation.Bundles;
using NetCds.Fhir.Validation.Profiles;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation;

/// <summary>Validates FHIR R4 resources in JSON against the specification and profiles.</summary>
/// <remarks>
/// Every resource is checked against its type, the profiles it names in <c>meta.profile</c>, the definitions of its extensions, and the profiles given. What
/// cannot be checked with what is at hand is said in a finding of lower severity, never passed over in silence. Definitions are compiled when they are first
/// needed and kept: make one validator for a set of definitions and use it for all resources.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FhirValidator
{
    private readonly SchemaCatalogue _catalogue;
    private readonly ITerminology _terminology;
    private readonly ValidatorLimits _limits;
    private readonly TimeProvider _time;

    /// <summary>Creates a validator.</summary>
    /// <param name="definitions">R4's types and the profiles, extensions, value sets and code systems in use.</param>
    /// <param name="terminology">Answers whether codes belong to value sets.</param>
    /// <param name="limits">Bounds; null for the default ones.</param>
    /// <param name="time">The clock of the time budget and of expressions with <c>now()</c>; null for the system's.</param>
    public FhirValidator(IDefinitionSource definitions, ITerminology terminology, ValidatorLimits? limits = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(terminology);
        _catalogue = new SchemaCatalogue(definitions);
        _terminology = terminology;
        _limits = limits ?? ValidatorLimits.Default;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Validates one resource given as text. Never throws because of it.</summary>
    /// <param name="json">JSON in UTF-8, a byte order mark allowed.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names; none by default.</param>
    /// <returns>The findings, with lines and columns.</returns>
    public ValidationReport Validate(ReadOnlyMemory<byte> json, params ImmutableArray<string> profiles) => Validate(json, profiles, default);

    /// <summary>Validates one resource given as text, for somebody who may stop waiting.</summary>
    /// <param name="json">JSON in UTF-8, a byte order mark allowed.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names.</param>
    /// <param name="cancellation">Ends the validation; it is looked at now and then.</param>
    /// <returns>The findings, with lines and columns.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ValidationReport Validate(ReadOnlyMemory<byte> json, ImmutableArray<string> profiles, CancellationToken cancellation)
    {
        if (json.Length > _limits.MaxBytes)
        {
            return Fatal(IssueCodes.TooLong, $"The input has {json.Length} bytes; {_limits.MaxBytes} are the most that is validated. Give the resource in smaller parts.");
        }

        var text = ByteOrderMark.Skip(json);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = _limits.MaxDepth });
            return Run(document.RootElement, text.Span, profiles, cancellation);
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } number ? (int)number + 1 : (int?)null;
            return Fatal(IssueCodes.Structure, $"This is not JSON that can be read: {Plain(error.Message)}", line, line is null ? null : (int)(error.BytePositionInLine ?? 0) + 1);
        }
    }

    /// <summary>Validates one resource that was parsed before.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names; none by default.</param>
    /// <returns>The findings, without lines and columns.</returns>
    public ValidationReport Validate(JsonElement resource, params ImmutableArray<string> profiles) => Run(resource, default, profiles, default);

    /// <summary>Validates one resource that was parsed before from text that is still at hand.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="text">The whole text it was parsed from, in UTF-8 without a byte order mark; empty when there is none.</param>
    /// <param name="profiles">Canonical addresses of profiles it must meet, beside those it names.</param>
    /// <param name="cancellation">Ends the validation; it is looked at now and then.</param>
    /// <returns>The findings, with lines and columns when there is a text.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public ValidationReport Validate(JsonElement resource, ReadOnlyMemory<byte> text, ImmutableArray<string> profiles, CancellationToken cancellation = default) =>
        Run(resource, text.Span, profiles, cancellation);

    /// <summary>Whether a resource or an element meets a profile, for <c>conformsTo()</c>: of what the profile demands, not of what its type demands already.</summary>
    /// <param name="node">The resource or element.</param>
    /// <param name="profile">Canonical address of the profile.</param>
    /// <returns>Null when it cannot be told, because the profile is not here or cannot be used.</returns>
    public bool? Meets(in FhirPathNode node, string profile)
    {
        var scope = node.Scope;
        var run = new ValidationRun(_catalogue, _terminology, _limits, _time, scope?.Json ?? node.Json, default)
        {
            Frame = scope is null ? null : new ResourceFrame(scope, null, default, scope.Type.Name == "Bundle" ? BundleIndex.Of(scope.Json) : null),
        };
        var meets = Conformance.Test(run, node, profile);
        run.Place.Return();
        return meets;
    }

    private ValidationReport Run(JsonElement resource, ReadOnlySpan<byte> text, ImmutableArray<string> profiles, CancellationToken cancellation)
    {
        if (resource.ValueKind == JsonValueKind.Undefined)
        {
            return Fatal(IssueCodes.Structure, "There is no resource.");
        }

        var run = new ValidationRun(_catalogue, _terminology, _limits, _time, resource, cancellation);
        ResourceWalker.WalkRoot(run, resource, profiles.IsDefault ? [] : profiles);
        run.Place.Return();
        return run.Log.Count == 0 ? ValidationReport.Clean : new ValidationReport(run.Log.Complete(text));
    }

    private static ValidationReport Fatal(string code, string message, int? line = null, int? column = null) =>
        new([new ValidationIssue(IssueSeverity.Fatal, code, string.Empty, message, null, line, column)]);

    // The platform adds the place, which the finding has in its own members.
    private static string Plain(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
