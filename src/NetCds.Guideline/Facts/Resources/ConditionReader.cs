using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads Conditions: present, denied, or not decided.</summary>
internal sealed class ConditionReader : ResourceReader
{
    private readonly FactSource[] _byExtension;

    public ConditionReader(SourceMatcher matcher, IReadOnlyList<FactSource> sources)
        : base(matcher) =>
        _byExtension = [.. sources.Where(s => s.Definition.Extension is not null)];

    /// <inheritdoc />
    public override void Read(FhirResource resource, StatementLog log)
    {
        Match(resource["code"u8], log);
        if (_byExtension.Length > 0 && resource["extension"u8].IsPresent)
        {
            foreach (var source in _byExtension)
            {
                log.Matched.Add(source);
            }
        }

        if (log.Matched.Count == 0 && Nameless.HasName(resource["code"u8]))
        {
            return;
        }

        var standing = ConditionStanding.Of(resource, out var isConfirmed);
        if (standing is not (Standing.Ignored or Standing.Denied))
        {
            Nameless.Note(resource["code"u8], log);
        }

        for (var i = 0; i < log.Matched.Count && standing != Standing.Ignored; i++)
        {
            var source = log.Matched[i];
            if (BodySite.Fits(resource, source, log.Buffers)
                && (source.RequiredWords.IsEmpty || source.RequiredWords.IsIn(resource["code"u8], log.Buffers)))
            {
                ReadSource(resource, source, standing, isConfirmed, log);
            }
        }
    }

    private static void ReadSource(FhirResource resource, FactSource source, Standing standing, bool isConfirmed, StatementLog log)
    {
        var definition = source.Definition;
        if (standing == Standing.Undecided)
        {
            log.Add(source, ReadValue.NotDocumented);
        }
        else if (standing == Standing.Unstated)
        {
            log.Add(source, ReadValue.NotDocumented with { Issue = IssueCodes.NoStatus });
        }
        else if (standing == Standing.Denied)
        {
            if (!definition.AbsentValue.IsNone)
            {
                log.Add(source, ReadValue.Of(definition.AbsentValue));
            }
        }
        else if (isConfirmed || !definition.ConfirmedOnly)
        {
            ReadPresent(resource, source, isConfirmed, log);
        }
    }

    private static void ReadPresent(FhirResource resource, FactSource source, bool isConfirmed, StatementLog log)
    {
        switch (source.Read)
        {
            case FactReadKind.Code:
                AddCode(resource, source, isConfirmed, log);
                break;
            case FactReadKind.AnswerAt:
                CodedAnswer.Add(resource, source, log);
                break;
            case var _ when source.Definition.Value.IsNone:
                log.Add(source, ReadValue.NotDocumented with { Issue = source.Definition.Issue });
                break;
            default:
                log.Add(source, ReadValue.Of(source.Definition.Value));
                break;
        }
    }

    // The code as written, the one the catalogue names first among several; text when the diagnosis is named in words only.
    private static void AddCode(FhirResource resource, FactSource source, bool isConfirmed, StatementLog log)
    {
        string? written = null;
        var best = int.MaxValue;
        foreach (var coding in resource["code"u8]["coding"u8].Items())
        {
            if (CodedAnswer.Rank(coding, source, log.Buffers) is { } rank && rank < best)
            {
                best = rank;
                written = coding["code"u8].AsString();
            }
        }

        var preference = (written is null ? 0 : 2) + (isConfirmed ? 1 : 0);
        var read = written is null
            ? ReadValue.Of(FactValue.Of("text"), "Condition.code", AnswerTable.Written(resource["code"u8]))
            : ReadValue.Of(FactValue.Of(written.Trim()), "Condition.code", written);
        log.Add(source, read, preference);
    }
}
