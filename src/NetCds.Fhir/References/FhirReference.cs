using NetCds.Fhir.Resources;

namespace NetCds.Fhir.References;

/// <summary>The forms a FHIR reference takes.</summary>
public enum ReferenceKind
{
    /// <summary>No literal reference that can be followed: absent, only an identifier or display, or unreadable.</summary>
    None,

    /// <summary><c>Type/id</c>, optionally with <c>/_history/n</c>.</summary>
    Relative,

    /// <summary>An http or https address that ends in <c>Type/id</c>.</summary>
    Absolute,

    /// <summary><c>#id</c> of a contained resource.</summary>
    Contained,

    /// <summary><c>urn:uuid:…</c> or <c>urn:oid:…</c>, matching a Bundle <c>fullUrl</c>.</summary>
    Urn,
}

/// <summary>A parsed <c>Reference.reference</c> (FHIR R4, references.html).</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Text">The reference as written; empty for <see cref="ReferenceKind.None"/>.</param>
/// <param name="Base">Service base of an absolute reference, without a trailing slash; otherwise null.</param>
/// <param name="ResourceType">Type of a relative or absolute reference; otherwise null.</param>
/// <param name="Id">Id of the target: logical id, id of the contained resource, or the urn's value.</param>
public readonly record struct FhirReference(ReferenceKind Kind, string Text, string? Base, string? ResourceType, string? Id)
{
    private static readonly FhirReference NoReference = new(ReferenceKind.None, string.Empty, null, null, null);

    /// <summary>Parses the literal reference of a Reference element.</summary>
    /// <param name="reference">The Reference element; its <c>reference</c> member is read.</param>
    public static FhirReference Read(FhirElement reference) => Parse(reference["reference"u8].AsString());

    /// <summary>Parses a literal reference. Anything that is not a reference gives <see cref="ReferenceKind.None"/>.</summary>
    /// <param name="text">For example <c>Patient/1</c>, <c>#med</c>, <c>urn:uuid:…</c>, <c>https://server/fhir/Patient/1/_history/2</c>.</param>
    public static FhirReference Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return NoReference;
        }

        if (text[0] == '#')
        {
            return new FhirReference(ReferenceKind.Contained, text, null, null, text[1..]);
        }

        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase))
        {
            return new FhirReference(ReferenceKind.Urn, text, null, null, text[(text.IndexOf(':', 4) + 1)..]);
        }

        return ParsePath(text);
    }

    private static FhirReference ParsePath(string text)
    {
        var absolute = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var path = text.AsSpan();
        var history = path.IndexOf("/_history/");
        if (history >= 0)
        {
            path = path[..history];
        }

        var idStart = path.LastIndexOf('/') + 1;
        var typeEnd = idStart - 1;
        if (typeEnd <= 0 || idStart == path.Length)
        {
            return NoReference;
        }

        var typeStart = path[..typeEnd].LastIndexOf('/') + 1;
        var type = path[typeStart..typeEnd];
        if (!IsTypeName(type) || (!absolute && typeStart != 0))
        {
            return NoReference;
        }

        var id = path[idStart..].ToString();
        return absolute
            ? new FhirReference(ReferenceKind.Absolute, text, path[..(typeStart - 1)].ToString(), type.ToString(), id)
            : new FhirReference(ReferenceKind.Relative, text, null, type.ToString(), id);
    }

    private static bool IsTypeName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterUpper(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
