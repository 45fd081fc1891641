using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>What FHIR R4 adds (FHIRPath page, "Additional functions"), but for <c>resolve()</c>.</summary>
internal static class FhirFunctions
{
    private static readonly MemberStep Extensions = new("extension");

    public static void AddTo(FunctionList table)
    {
        table.Collection("extension", 1, 1, Extension);
        table.Item("getValue", 0, 0, (in Frame frame, Call call) =>
            call.Target.Peek(frame, out var item) == 1 && NodeValues.HasValue(item) && NodeValues.System(item) is { } value ? new FhirPathNode(value) : default);
        table.Truth("memberOf", 1, 1, MemberOf);
        table.Truth("conformsTo", 1, 1, ConformsTo);
        table.Truth("htmlChecks", 0, 0, HtmlChecks);
    }

    private static void Extension(in Frame frame, Call call, NodeBuffer into)
    {
        if (call.Text(frame, 0) is not { } url)
        {
            return;
        }

        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        foreach (ref readonly var item in items.Span)
        {
            foreach (var extension in Extensions.Items(item))
            {
                frame.Run.Step(call.Position);
                if (string.Equals(new FhirElement(extension.Json)["url"u8].AsString(), url, StringComparison.Ordinal))
                {
                    into.Add(extension);
                }
            }
        }

        frame.Run.Return(items);
    }

    private static bool? MemberOf(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var item) || call.Text(frame, 0) is not { } valueSet || frame.Run.Context.Terminology is not { } terminology)
        {
            return null;
        }

        if (NodeValues.Text(item) is { } code)
        {
            return Answer(terminology.CheckValueSet(valueSet, null, code));
        }

        var element = new FhirElement(item.Json);
        if (!element.IsObject)
        {
            throw call.Unsuited(item);
        }

        return element["coding"u8].IsPresent ? AnyOf(element, valueSet, terminology) : OfCoding(element, valueSet, terminology);
    }

    private static bool? AnyOf(FhirElement concept, string valueSet, ITerminology terminology)
    {
        bool? result = false;
        foreach (var coding in concept["coding"u8].Items())
        {
            switch (OfCoding(coding, valueSet, terminology))
            {
                case true:
                    return true;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? OfCoding(FhirElement coding, string valueSet, ITerminology terminology) =>
        coding["code"u8].AsString() is { } code ? Answer(terminology.CheckValueSet(valueSet, coding["system"u8].AsString() ?? string.Empty, code)) : false;

    private static bool? Answer(CodeAnswer answer) => answer.Verdict switch
    {
        CodeVerdict.Belongs => true,
        CodeVerdict.DoesNotBelong => false,
        _ => null,
    };

    private static bool? ConformsTo(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var item) || call.Text(frame, 0) is not { } profile)
        {
            return null;
        }

        if (frame.Run.Context.ConformsTo is { } conforms)
        {
            return conforms(item, profile) ?? throw Unknown(call, profile);
        }

        // Without a validator only the plain types can be told.
        const string Core = "http://hl7.org/fhir/StructureDefinition/";
        return item.Type is { } type && profile.StartsWith(Core, StringComparison.Ordinal) && type.Model.Find(profile[Core.Length..]) is { } wanted
            ? type.Is(wanted.Name)
            : throw Unknown(call, profile);
    }

    private static FhirPathRuntimeException Unknown(Call call, string profile) =>
        call.Error($"the profile '{profile}' is not known here; load its definition, or check the address.");

    private static bool? HtmlChecks(in Frame frame, Call call)
    {
        if (!call.TryInput(frame, out var item))
        {
            return null;
        }

        return NodeValues.Text(item) is not { } xhtml || frame.Run.Context.HtmlChecks is not { } check || check(xhtml);
    }
}
