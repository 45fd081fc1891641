using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Statements;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Reads the value of an Observation or component by the type of the fact.</summary>
internal static class ObservationValue
{
    public static ReadValue Read(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers) => source.Fact.Kind switch
    {
        FactKind.Boolean => Flag(part, source, paths, buffers),
        FactKind.Code => Code(part, source, paths, buffers),
        _ => Number(part, source, paths, buffers),
    };

    /// <summary>True for any answer but false or "unknown". A number answers only where it is the measurement that counts as done.</summary>
    public static ReadValue ReadDocumented(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers)
    {
        if (part["valueBoolean"u8].AsBoolean() is { } flag)
        {
            return ReadValue.Of(FactValue.Of(flag), paths.Flag, flag);
        }

        if (part["valueCodeableConcept"u8] is { IsObject: true } concept)
        {
            return AnswerTable.Written(concept) is { } text ? ReadValue.Of(FactValue.Of(true), paths.Concept, text) : ReadValue.NotDocumented;
        }

        if (part["valueString"u8].AsString() is { } words)
        {
            return string.IsNullOrWhiteSpace(words) ? ReadValue.NotDocumented : ReadValue.Of(FactValue.Of(true), paths.Text, words);
        }

        if (StatementLog.IsExplicit(source))
        {
            return Other(part, paths);
        }

        if (part["valueQuantity"u8]["value"u8].AsDecimal() is { } number)
        {
            return ReadValue.Of(FactValue.Of(true), paths.Quantity, number, NumberReader.UnitText(part["valueQuantity"u8]));
        }

        return part["valueInteger"u8].IsPresent || part["valueRange"u8].IsPresent ? ReadValue.Of(FactValue.Of(true), paths.Other) : ReadValue.NotDocumented;
    }

    private static ReadValue Number(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers)
    {
        if (part["valueQuantity"u8] is { IsObject: true } quantity)
        {
            return NumberReader.Quantity(quantity, source, paths.Quantity);
        }

        if (part["valueInteger"u8] is { IsPresent: true } integer)
        {
            return NumberReader.Integer(integer, source, paths.Integer);
        }

        if (part["valueRange"u8] is { IsObject: true } range)
        {
            return NumberReader.Range(range, source, paths.Range);
        }

        if (part["valueCodeableConcept"u8] is { IsObject: true } concept)
        {
            return source.Answers.Concept(concept, paths.Concept, buffers);
        }

        if (part["valueString"u8].AsString() is not { } text)
        {
            return Other(part, paths);
        }

        var read = NumberReader.Text(text, source, paths.Text);
        return read is { Outcome: ReadOutcome.Invalid, Issue: IssueCodes.WrongType } ? source.Answers.Text(text, paths.Text) : read;
    }

    private static ReadValue Code(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers)
    {
        if (part["valueCodeableConcept"u8] is { IsObject: true } concept)
        {
            return source.Answers.Concept(concept, paths.Concept, buffers);
        }

        if (part["valueString"u8].AsString() is { } text)
        {
            return source.Answers.Text(text, paths.Text);
        }

        return part["valueBoolean"u8].AsBoolean() is { } flag ? FlagAnswer(flag, source, paths) : Other(part, paths);
    }

    private static ReadValue Flag(FhirElement part, FactSource source, ObservationPaths paths, TextBuffers buffers)
    {
        if (part["valueBoolean"u8].AsBoolean() is { } flag)
        {
            return ReadValue.Of(FactValue.Of(flag), paths.Flag, flag);
        }

        if (part["valueCodeableConcept"u8] is { IsObject: true } concept)
        {
            return source.Answers.Concept(concept, paths.Concept, buffers);
        }

        return part["valueString"u8].AsString() is { } text ? source.Answers.Text(text, paths.Text) : Other(part, paths);
    }

    private static ReadValue FlagAnswer(bool flag, FactSource source, ObservationPaths paths)
    {
        var isAnswer = false;
        foreach (var answer in source.Definition.Answers)
        {
            isAnswer |= answer.Flag is not null;
            if (answer.Flag == flag)
            {
                return ReadValue.Of(answer.Value, paths.Flag, flag);
            }
        }

        return isAnswer ? ReadValue.Nothing : ReadValue.Invalid(IssueCodes.WrongType, paths.Flag, flag);
    }

    // A value of a type that no fact of this kind has; without any value, or with dataAbsentReason, the fact is not documented.
    private static ReadValue Other(FhirElement part, ObservationPaths paths)
    {
        if (part["dataAbsentReason"u8].IsPresent)
        {
            return ReadValue.NotDocumented;
        }

        foreach (var member in part.Json.EnumerateObject())
        {
            if (member.Name.StartsWith("value", StringComparison.Ordinal) && member.Value.ValueKind is not System.Text.Json.JsonValueKind.Null)
            {
                return ReadValue.Invalid(IssueCodes.WrongType, paths.Other, null);
            }
        }

        return part["component"u8].IsPresent ? ReadValue.Nothing : ReadValue.NotDocumented;
    }
}
