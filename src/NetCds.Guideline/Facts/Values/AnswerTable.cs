using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Facts.Values;

/// <summary>Reads coded answers: by coding, and by words only when no coding is known.</summary>
internal sealed class AnswerTable
{
    private readonly CodeTable<FactValue> _codes;
    private readonly NotDocumented _notDocumented;
    private readonly AnswerWords _words;
    private readonly string[] _tooVague;

    private AnswerTable()
    {
        var systems = new CodeSystems(new FactConventions());
        _notDocumented = new NotDocumented(new FactConventions(), systems);
        _codes = new CodeTable<FactValue>(systems, []);
        _words = new AnswerWords([], []);
        _tooVague = [];
    }

    public AnswerTable(FactDefinition fact, FactSourceDefinition source, FactConventions conventions, NotDocumented notDocumented, CodeSystems systems)
    {
        List<FactAnswer> answers = [.. source.Answers];
        for (var i = 0; i < fact.Values.Count; i++)
        {
            answers.Add(new FactAnswer(FactValue.Of(fact.Values[i].Code), fact.Values[i].Codings, fact.AnswerWords[i]));
        }

        if (fact.Kind == FactKind.Boolean)
        {
            answers.AddRange(conventions.FlagAnswers);
        }

        _codes = new CodeTable<FactValue>(systems, answers.SelectMany(a => a.Codings.Select(c => KeyValuePair.Create(c, a.Value))));
        _words = new AnswerWords(answers, conventions.AnswerDoubts);
        _notDocumented = notDocumented;
        _tooVague = [.. fact.TooVague];
    }

    /// <summary>The table of a source that reads no answers.</summary>
    public static AnswerTable None { get; } = new();

    /// <summary>Reads a CodeableConcept.</summary>
    public ReadValue Concept(FhirElement concept, string path, TextBuffers buffers)
    {
        if (_codes.TryFind(concept, out var value))
        {
            return ReadValue.Of(value, path, Written(concept));
        }

        if (_notDocumented.Codes.TryFind(concept, out _))
        {
            return ReadValue.NotDocumented;
        }

        var text = Written(concept);
        return text is null ? ReadValue.NotDocumented : Text(text, path);
    }

    /// <summary>Reads an answer in words.</summary>
    public ReadValue Text(string text, string path)
    {
        var value = _words.Read(text);
        if (!value.IsNone)
        {
            return ReadValue.Of(value, path, text);
        }

        foreach (var vague in _tooVague)
        {
            if (text.AsSpan().Trim().Equals(vague, StringComparison.OrdinalIgnoreCase))
            {
                return ReadValue.NotDocumented;
            }
        }

        return _notDocumented.Words.IsIn(text) ? ReadValue.NotDocumented : ReadValue.Invalid(IssueCodes.WrongType, path, text);
    }

    /// <summary>Reads a single Coding, such as an imaging modality.</summary>
    public bool TryCoding(FhirElement coding, TextBuffers buffers, out FactValue value) => _codes.TryFindCoding(coding, out value);

    /// <summary>The concept as its sender would read it: its text, or a display, or a code.</summary>
    public static string? Written(FhirElement concept)
    {
        if (concept["text"u8].AsString() is { Length: > 0 } text)
        {
            return text;
        }

        string? code = null;
        foreach (var coding in concept["coding"u8].Items())
        {
            if (coding["display"u8].AsString() is { Length: > 0 } display)
            {
                return display;
            }

            code ??= coding["code"u8].AsString();
        }

        return code;
    }
}
