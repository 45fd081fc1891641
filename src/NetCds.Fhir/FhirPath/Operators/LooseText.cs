namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Texts compared without regard to case and to the kind and amount of white space.</summary>
internal static class LooseText
{
    public static bool Equal(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.Trim();
        right = right.Trim();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var isSpace = char.IsWhiteSpace(left[0]);
            if (isSpace != char.IsWhiteSpace(right[0]) || (!isSpace && char.ToUpperInvariant(left[0]) != char.ToUpperInvariant(right[0])))
            {
                return false;
            }

            left = isSpace ? left.TrimStart() : left[1..];
            right = isSpace ? right.TrimStart() : right[1..];
        }

        return left.IsEmpty && right.IsEmpty;
    }
}
