namespace NetCds.Fhir.Terminology.Systems;

/// <summary>Language tags by the grammar of BCP 47 (RFC 5646, section 2.1), with the two-letter languages that are registered.</summary>
internal static class LanguageTag
{
    private const string TwoLetterLanguages =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik " +
        "in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw " +
        "sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly string[] Irregular = ["en-GB-oed", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"];

    /// <summary>Whether a text is a language tag.</summary>
    /// <param name="tag">For example <c>de-CH</c>; case does not count.</param>
    public static bool IsValid(string tag)
    {
        var parts = tag.Split('-');
        if (parts.Any(p => p.Length is 0 or > 8 || !p.All(char.IsAsciiLetterOrDigit)))
        {
            return false;
        }

        return parts[0] switch
        {
            "x" or "X" or "i" or "I" => parts.Length > 1,
            _ when Irregular.Contains(tag, StringComparer.OrdinalIgnoreCase) => true,
            _ => IsLanguage(parts[0]) && HasValidRest(parts),
        };
    }

    // Subtags of four and five to eight letters are reserved for languages that have not been registered.
    private static bool IsLanguage(string part) => part.All(char.IsAsciiLetter) && part.Length switch
    {
        2 => TwoLetterLanguages.Contains(part, StringComparison.OrdinalIgnoreCase),
        3 => true,
        _ => false,
    };

    private static bool HasValidRest(string[] parts)
    {
        var at = 1;
        for (var extended = 0; extended < 3 && Is(parts, at, p => p.Length == 3 && p.All(char.IsAsciiLetter)); extended++)
        {
            at++;
        }

        at += Is(parts, at, p => p.Length == 4 && p.All(char.IsAsciiLetter)) ? 1 : 0;
        at += Is(parts, at, p => (p.Length == 2 && p.All(char.IsAsciiLetter)) || (p.Length == 3 && p.All(char.IsAsciiDigit))) ? 1 : 0;
        while (Is(parts, at, p => p.Length >= 5 || (p.Length == 4 && char.IsAsciiDigit(p[0]))))
        {
            at++;
        }

        while (Is(parts, at, p => p.Length == 1 && p is not ("x" or "X")))
        {
            at++;
            var first = at;
            while (Is(parts, at, p => p.Length >= 2))
            {
                at++;
            }

            if (at == first)
            {
                return false;
            }
        }

        return at == parts.Length || (parts[at] is "x" or "X" && at + 1 < parts.Length);
    }

    private static bool Is(string[] parts, int at, Predicate<string> test) => at < parts.Length && test(parts[at]);
}
