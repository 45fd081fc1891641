using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using NetCds.Fhir.Resources;

namespace NetCds.Server.Validation;

/// <summary>Reads what a call of <c>$validate</c> asks (FHIR R4, operation Resource/$validate): the resource itself, or Parameters with it.</summary>
internal sealed class QuestionReader
{
    private const int MostProfiles = 20;
    private const int LongestEcho = 60;
    private const string Parameters = "Parameters";

    private readonly string _type;
    private readonly ImmutableArray<string>.Builder _profiles = ImmutableArray.CreateBuilder<string>();
    private QuestionFault? _fault;

    private QuestionReader(string type) => _type = type;

    /// <summary>Reads a question.</summary>
    /// <param name="body">The body of the call.</param>
    /// <param name="type">The type that the address names.</param>
    /// <param name="profiles">Values of <c>profile</c> in the address.</param>
    /// <param name="mode">Values of <c>mode</c> in the address.</param>
    /// <param name="fault">Why there is none, or null.</param>
    /// <returns>The question, or null.</returns>
    public static ValidationQuestion? Read(JsonElement body, string type, StringValues profiles, StringValues mode, out QuestionFault? fault)
    {
        var reader = new QuestionReader(type);
        foreach (var profile in profiles)
        {
            reader.AddProfile(profile);
        }

        foreach (var text in mode)
        {
            reader.CheckMode(text);
        }

        var question = reader.Read(body);
        fault = reader._fault;
        return fault is null ? question : null;
    }

    private ValidationQuestion? Read(JsonElement body)
    {
        if (FhirResource.TryRead(body) is not { } given)
        {
            return Refuse("structure", "The body is no FHIR resource: it must be a JSON object with the member resourceType.");
        }

        var resource = given.ResourceType == Parameters && (_type != Parameters || HasResource(given)) ? FromParameters(given) : given;
        if (resource is null)
        {
            return null;
        }

        if (resource.ResourceType != _type)
        {
            var found = Echo(resource.ResourceType);
            return Refuse("invalid", $"The resource is a {found}, and this address validates {_type}: post it to /fhir/{found}/$validate.");
        }

        return _profiles.Count > MostProfiles
            ? Refuse("too-costly", $"{_profiles.Count} profiles are named; {MostProfiles} are the most for one call.")
            : new ValidationQuestion(resource, ReferenceEquals(resource, given), _profiles.ToImmutable());
    }

    private FhirResource? FromParameters(FhirResource parameters)
    {
        FhirResource? resource = null;
        foreach (var parameter in parameters["parameter"u8].Items())
        {
            switch (parameter["name"u8].AsString())
            {
                case "resource" when resource is null && FhirResource.TryRead(parameter["resource"u8].Json) is { } found:
                    resource = found;
                    break;
                case "resource":
                    Refuse("invalid", "The part 'resource' of the Parameters must stand once and hold a resource.");
                    return null;
                case "profile":
                    AddProfile(parameter["valueUri"u8].AsString() ?? parameter["valueCanonical"u8].AsString() ?? parameter["valueUrl"u8].AsString());
                    break;
                case "mode":
                    CheckMode(parameter["valueCode"u8].AsString() ?? parameter["valueString"u8].AsString());
                    break;
                case var other:
                    Refuse("not-supported", $"The part '{Echo(other)}' of the Parameters is not known here; 'resource', 'profile' and 'mode' are.");
                    return null;
            }
        }

        if (resource is null)
        {
            Refuse("required", "The Parameters have no part 'resource' with the resource to validate.");
        }

        return resource;
    }

    private void AddProfile(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            Refuse("value", "A profile is named without its address: give the canonical address of the profile, for example as valueUri.");
            return;
        }

        _profiles.Add(address.Trim());
    }

    private void CheckMode(string? mode)
    {
        if (mode == "delete")
        {
            Refuse("not-supported", "Whether a resource may be deleted cannot be said here: this service stores no resources. The modes create, update and profile are supported, and do the same.");
        }
        else if (mode is not ("create" or "update" or "profile"))
        {
            Refuse("value", $"The mode '{Echo(mode)}' is not known: create, update and profile are.");
        }
    }

    // The first fault is told.
    private ValidationQuestion? Refuse(string code, string text)
    {
        _fault ??= new QuestionFault(code, text);
        return null;
    }

    private static bool HasResource(FhirResource parameters)
    {
        foreach (var parameter in parameters["parameter"u8].Items())
        {
            if (parameter["name"u8].Is("resource"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static string Echo(string? text) => text is null ? string.Empty : text.Length > LongestEcho ? text[..LongestEcho] : text;
}
