namespace NetCds.Fhir.Terminology.Systems;

/// <summary>Code systems without a list whose codes are judged by a rule.</summary>
/// <threadsafety>Immutable; safe for concurrent use when the unit check is.</threadsafety>
internal sealed class SystemRules
{
    private static readonly CodeAnswer Unlisted = new(CodeVerdict.CannotTell, "the codes of this system are not listed here");

    private readonly Func<string, bool>? _isUnit;

    /// <summary>Creates the rules.</summary>
    /// <param name="isUnit">Says whether a text is a UCUM unit, or null.</param>
    public SystemRules(Func<string, bool>? isUnit) => _isUnit = isUnit;

    /// <summary>The rule of a system.</summary>
    /// <param name="system">Address of the system, with or without <c>|version</c>.</param>
    /// <returns>What judges a code, or null when there is no rule.</returns>
    public Func<string, CodeAnswer>? Find(string system) => Definitions.CanonicalAddress.Parse(system).Url switch
    {
        "urn:ietf:bcp:47" => static code => Answer(LanguageTag.IsValid(code)),
        "urn:ietf:bcp:13" => static code => Answer(MediaType.IsValid(code)),
        "urn:ietf:rfc:3986" => static code => Answer(code.Length > 0 && !code.Any(char.IsWhiteSpace)),
        "urn:iso:std:iso:3166" => static code => Country(code),
        "urn:iso:std:iso:3166:-2" => static code => WellFormed(code.Length is >= 4 and <= 6 && code[2] == '-' && IsUpper(code.AsSpan(0, 2))),
        "https://www.iana.org/time-zones" => static code => WellFormed(code.Length > 0 && !code.Any(c => char.IsWhiteSpace(c) || !char.IsAscii(c))),
        "http://unitsofmeasure.org" when _isUnit is { } isUnit => code => Answer(isUnit(code)),
        _ => null,
    };

    private static CodeAnswer Answer(bool belongs) => belongs ? CodeAnswer.Yes : CodeAnswer.No;

    private static CodeAnswer WellFormed(bool isWellFormed) => isWellFormed ? Unlisted : CodeAnswer.No;

    private static CodeAnswer Country(string code) => code.Length switch
    {
        2 => Answer(CountryCodes.HasTwoLetters(code)),
        3 => WellFormed(IsUpper(code) || !code.AsSpan().ContainsAnyExceptInRange('0', '9')),
        _ => CodeAnswer.No,
    };

    private static bool IsUpper(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('A', 'Z');
}
