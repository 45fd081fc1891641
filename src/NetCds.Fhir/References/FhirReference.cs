using System.Buffers;
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

    /// <summary><c>#id</c> of a contained resource, or <c>#</c> alone, by which a contained resource means its container.</summary>
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
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private const string Digits = "0123456789";

    private static readonly SearchValues<char> InTypeName = SearchValues.Create(Letters + Digits);

    private static readonly SearchValues<char> InId = SearchValues.Create(Letters + Digits + "-._");

    private static readonly SearchValues<char> NotInServiceBase = SearchValues.Create("?# \t\r\n\\");

    private static readonly FhirReference NoReference = new(ReferenceKind.None, string.Empty, null, null, null);

    /// <summary>Parses the literal reference of a Reference element.</summary>
    /// <param name="reference">The Reference element; its <c>reference</c> member is read.</param>
    public static FhirReference Read(FhirElement reference) => Parse(reference["reference"u8].AsString());

    /// <summary>Parses a literal reference. Anything that is not a reference gives <see cref="ReferenceKind.None"/>.</summary>
    /// <param name="text">For example <c>Patient/1</c>, <c>#med</c>, <c>urn:uuid:…</c>, <c>https://server/fhir/Patient/1/_history/2</c>; surrounding white space is dropped.</param>
    public static FhirReference Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return NoReference;
        }

        text = text.Trim();
        if (text[0] == '#')
        {
            return new FhirReference(ReferenceKind.Contained, text, null, null, text[1..]);
        }

        if (text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase))
        {
            var value = text[(text.IndexOf(':', 4) + 1)..];
            return value.Length == 0 ? NoReference : new FhirReference(ReferenceKind.Urn, text, null, null, value);
        }

        return ParsePath(text);
    }

    private static FhirReference ParsePath(string text)
    {
        var path = text.AsSpan();
        var history = path.IndexOf("/_history/");
        if (history >= 0)
        {
            if (!IsId(path[(history + "/_history/".Length)..]))
            {
                return NoReference;
            }

            path = path[..history];
        }

        var idStart = path.LastIndexOf('/') + 1;
        if (idStart < 2 || !IsId(path[idStart..]))
        {
            return NoReference;
        }

        var typeEnd = idStart - 1;
        var typeStart = path[..typeEnd].LastIndexOf('/') + 1;
        var type = path[typeStart..typeEnd];
        if (!IsTypeName(type))
        {
            return NoReference;
        }

        var id = path[idStart..].ToString();
        if (typeStart == 0)
        {
            return new FhirReference(ReferenceKind.Relative, text, null, type.ToString(), id);
        }

        var serviceBase = path[..(typeStart - 1)];
        return IsServiceBase(serviceBase)
            ? new FhirReference(ReferenceKind.Absolute, text, serviceBase.ToString(), type.ToString(), id)
            : NoReference;
    }

    private static bool IsServiceBase(ReadOnlySpan<char> text)
    {
        var authority = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
            : text.Length;
        return authority < text.Length && text[authority] != '/' && text.IndexOfAny(NotInServiceBase) < 0;
    }

    // FHIR allows letters, digits, '-' and '.', at most 64; servers are known to use '_' and longer ids.
    private static bool IsId(ReadOnlySpan<char> text) => !text.IsEmpty && text is not ("." or "..") && !text.ContainsAnyExcept(InId);

    private static bool IsTypeName(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiLetterUpper(text[0]) && !text.ContainsAnyExcept(InTypeName);
}
