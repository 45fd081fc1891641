namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>The kinds of token that FHIRPath source is cut into.</summary>
internal enum TokenKind
{
    /// <summary>The end of the source.</summary>
    End,

    /// <summary>A bare word: an identifier, a keyword or a word operator; the parser tells them apart by where they stand.</summary>
    Word,

    /// <summary>An identifier in backticks; the text is without them and with escapes resolved.</summary>
    DelimitedIdentifier,

    /// <summary>A string in single quotes; the text is without them and with escapes resolved.</summary>
    Text,

    /// <summary>A name in double quotes, which only an environment variable may have (<c>%"vs-name"</c>).</summary>
    QuotedName,

    /// <summary>Digits with an optional fraction.</summary>
    Number,

    /// <summary>A date, date-time or time; the text is without <c>@</c>.</summary>
    Temporal,

    /// <summary><c>$this</c>, <c>$index</c> or <c>$total</c>.</summary>
    Variable,

    /// <summary>An operator or bracket.</summary>
    Symbol,
}
