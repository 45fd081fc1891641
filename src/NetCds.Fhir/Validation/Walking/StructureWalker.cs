using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Primitives;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Walks the JSON of a resource along the schema of its type, once, and checks everything that does not depend on profiles.</summary>
internal static class StructureWalker
{
    private const byte ValueSeen = 1;
    private const byte ShadowSeen = 2;
    private const int MostOnStack = 512;
    private const int StepsOfAnUnknown = 64;

    /// <summary>Checks the members of an object.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="json">A JSON object.</param>
    /// <param name="schema">Its type.</param>
    public static void WalkMembers(ValidationRun run, JsonElement json, TypeSchema schema)
    {
        if (!run.Step())
        {
            return;
        }

        var names = schema.Children.Names.Length;
        var seen = names <= MostOnStack ? stackalloc byte[names] : new byte[names];
        var elements = schema.Elements.Length;
        var found = elements <= MostOnStack ? stackalloc short[elements] : new short[elements];
        seen.Clear();
        found.Clear();
        foreach (var member in json.EnumerateObject())
        {
            var written = JsonMarshal.GetRawUtf8PropertyName(member);
            var isShadow = written.Length > 1 && written[0] == '_';
            if (schema.Children.Find(isShadow ? written[1..] : written) is not { } child || (isShadow && child.Type.Primitive == PrimitiveKind.None))
            {
                UnknownMember.Report(run, member, schema);
                if (!run.Step(StepsOfAnUnknown))
                {
                    return;
                }

                continue;
            }

            var flag = isShadow ? ShadowSeen : ValueSeen;
            if ((seen[child.Index] & flag) != 0)
            {
                run.Error(IssueCodes.Duplicate, $"'{member.Name}' stands here twice: keep one.", member);
            }

            seen[child.Index] |= flag;
            ref var first = ref found[child.Element.Index];
            if (first != 0 && first != child.Index + 1)
            {
                run.Error(IssueCodes.Structure, $"{child.Element.Name}[x] has two values, {schema.Children.Names[first - 1].Type.JsonName} and {child.Type.JsonName}: keep one.", member);
            }

            first = (short)(child.Index + 1);
            WalkMember(run, json, member, child, isShadow);
        }

        foreach (var element in schema.Elements)
        {
            if (element.Min > 0 && found[element.Index] == 0)
            {
                ReportMissing(run, json, element);
            }
        }
    }

    private static void ReportMissing(ValidationRun run, JsonElement json, ElementSchema element)
    {
        run.Place.Push(element.Name);
        run.Error(IssueCodes.Required, element.IsChoice
            ? $"{element.Path} is missing: add one of {string.Join(", ", element.Types.Take(6).Select(t => t.JsonName))}."
            : $"{element.Path} is missing: it is required.", json);
        run.Place.Pop();
    }

    private static void WalkMember(ValidationRun run, JsonElement parent, JsonProperty member, ChildName child, bool isShadow)
    {
        var element = child.Element;
        var value = member.Value;
        run.Place.Push(element.Name, child.Type.Code, element.IsChoice);
        if (element.Max == 0)
        {
            run.Error(IssueCodes.Structure, $"{element.Path} is not used: take it out.", member);
        }
        else if (element.IsArray != (value.ValueKind == JsonValueKind.Array))
        {
            run.Error(IssueCodes.Structure, element.IsArray
                ? $"'{member.Name}' may repeat, so it must be a JSON array: put it in [ ]."
                : value.ValueKind == JsonValueKind.Array
                    ? $"'{member.Name}' does not repeat, so it must not be a JSON array: take the [ ] away."
                    : $"'{member.Name}' is {PrimitiveCheck.KindName(value.ValueKind)}.", member);
            if (value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
            {
                run.Place.At(0);
                WalkItem(run, parent, value, child, isShadow);
            }
        }
        else if (element.IsArray)
        {
            WalkItems(run, parent, member, child, isShadow);
        }
        else
        {
            WalkItem(run, parent, value, child, isShadow);
        }

        run.Place.Pop();
    }

    private static void WalkItems(ValidationRun run, JsonElement parent, JsonProperty member, ChildName child, bool isShadow)
    {
        var count = member.Value.GetArrayLength();
        if (count == 0)
        {
            run.Error(IssueCodes.Structure, $"'{member.Name}' is an empty array: leave it out, or put something in.", member);
        }
        else if (count > child.Element.Max)
        {
            run.Error(IssueCodes.Structure, $"{child.Element.Path} may occur {child.Element.Max} times at most, here it occurs {count} times.", member);
        }

        var index = 0;
        foreach (var item in member.Value.EnumerateArray())
        {
            if (!run.Step())
            {
                return;
            }

            run.Place.At(index);
            if (item.ValueKind == JsonValueKind.Null)
            {
                CheckNull(run, parent, item, child, isShadow, index);
            }
            else
            {
                WalkItem(run, parent, item, child, isShadow, index);
            }

            index++;
        }
    }

    // A null keeps the place of a value that has only a shadow, or of a shadow that is not there; both may not be missing.
    private static void CheckNull(ValidationRun run, JsonElement parent, JsonElement item, ChildName child, bool isShadow, int index)
    {
        if (child.Type.Primitive == PrimitiveKind.None)
        {
            run.Error(IssueCodes.Structure, "null may not stand here: leave the item out.", item);
        }
        else if (!HasPartner(parent, child, isShadow, index))
        {
            run.Error(IssueCodes.Structure, $"null stands here without {(isShadow ? "a value" : "an extension")} at the same place of '{(isShadow ? string.Empty : "_")}{child.Type.JsonName}': leave both out.", item);
        }
    }

    private static bool HasPartner(JsonElement parent, ChildName child, bool isShadow, int index)
    {
        var partner = Partner(parent, child, isShadow);
        return partner.ValueKind == JsonValueKind.Array && index < partner.GetArrayLength() && partner[index].ValueKind != JsonValueKind.Null;
    }

    private static JsonElement Partner(JsonElement parent, ChildName child, bool isShadow)
    {
        if (isShadow)
        {
            return JsonMembers.Find(parent, child.Utf8);
        }

        Span<byte> name = stackalloc byte[128];
        if (child.Utf8.Length >= name.Length)
        {
            return default;
        }

        name[0] = (byte)'_';
        child.Utf8.CopyTo(name[1..]);
        return JsonMembers.Find(parent, name[..(child.Utf8.Length + 1)]);
    }

    private static void WalkItem(ValidationRun run, JsonElement parent, JsonElement value, ChildName child, bool isShadow, int index = -1)
    {
        var type = child.Type;
        if (value.ValueKind == JsonValueKind.Null)
        {
            run.Error(IssueCodes.Structure, "null may not stand here: leave the element out.", value);
        }
        else if (isShadow)
        {
            ShadowCheck.Check(run, value, HasValue(parent, child, index));
        }
        else if (type.Primitive != PrimitiveKind.None)
        {
            WalkPrimitive(run, value, child);
        }
        else if (value.ValueKind != JsonValueKind.Object)
        {
            run.Error(IssueCodes.Structure, $"A {type.Code} is an object in JSON, not {PrimitiveCheck.KindName(value.ValueKind)}.", value);
        }
        else if (type.IsResource)
        {
            ResourceWalker.WalkInner(run, parent, value, child.Element, index);
        }
        else if (type.Schema?.Value is { } schema)
        {
            ElementWalker.Walk(run, value, child, schema);
        }
    }

    private static bool HasValue(JsonElement parent, ChildName child, int index)
    {
        var value = JsonMembers.Find(parent, child.Utf8);
        return index < 0 ? value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) : HasPartner(parent, child, isShadow: true, index);
    }

    private static void WalkPrimitive(ValidationRun run, JsonElement value, ChildName child)
    {
        var element = child.Element;
        if (!PrimitiveCheck.Check(run, value, child.Type.Primitive, child.Type.Code))
        {
            return;
        }

        if (element.Binding is { } binding)
        {
            CodeCheck.CheckCode(run, binding, value);
        }

        if (child.Type.Primitive is PrimitiveKind.Uri or PrimitiveKind.Url or PrimitiveKind.Canonical && JsonText.Raw(value) is [(byte)'#', ..] raw)
        {
            References.ReferenceCheck.MarkContained(run, raw[1..]);
        }

        if (element.Constraints.Length > 0 && child.Type.FhirType.Value is { } type)
        {
            run.Check(element.Constraints, FhirPathNode.OfElement(value, default, type, run.Frame?.Scope));
        }
    }
}
