using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Reads JSON strings in place or into a caller's buffer, so that codes and texts can be compared without an allocation for each.</summary>
internal static class FhirText
{
    /// <summary>The text, in the buffer where it fits; empty when the element is no string.</summary>
    public static ReadOnlySpan<char> Read(FhirElement element, Span<char> buffer)
    {
        var raw = element.RawText;
        if (raw.Length > buffer.Length || raw.Contains((byte)'\\'))
        {
            return element.AsString();
        }

        return buffer[..Encoding.UTF8.GetChars(raw, buffer)];
    }
}
