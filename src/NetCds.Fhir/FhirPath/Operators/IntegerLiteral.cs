using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>An integer literal.</summary>
internal sealed class IntegerLiteral(int position, int value) : IntegerEvaluator(position)
{
    /// <summary>The value.</summary>
    public int Value { get; } = value;

    public override int? Integer(in Frame frame) => Value;
}
