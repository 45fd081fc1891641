using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Terminology;

namespace NetCds.Fhir.Validation.Terminology;

/// <summary>The binding of an element, with the answers for codes that came before, so that a code that was seen is judged without allocation.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CodedBinding(BindingStrength strength, string? valueSet, string? maxValueSet)
{
    private readonly AnswerCache _answers = new();
    private readonly AnswerCache _outerAnswers = new();

    public BindingStrength Strength { get; } = strength;

    /// <summary>Value set to check against; null when there is none.</summary>
    public string? ValueSet { get; } = valueSet;

    /// <summary>Value set that sets the outer limit, or null.</summary>
    public string? MaxValueSet { get; } = maxValueSet;

    /// <summary>Makes a binding when a code can break it, else null.</summary>
    /// <param name="binding">The binding of the definition.</param>
    public static CodedBinding? Of(ElementBinding? binding)
    {
        if (binding is null)
        {
            return null;
        }

        var isChecked = binding.Strength >= BindingStrength.Extensible && binding.ValueSet is not null;
        return isChecked || binding.MaxValueSet is not null ? new CodedBinding(binding.Strength, isChecked ? binding.ValueSet : null, binding.MaxValueSet) : null;
    }

    public CodeAnswer Check(ITerminology terminology, JsonElement system, JsonElement code) =>
        ValueSet is null ? CodeAnswer.Yes : Check(_answers, ValueSet, terminology, system, code);

    public CodeAnswer CheckOuter(ITerminology terminology, JsonElement system, JsonElement code) =>
        MaxValueSet is null ? CodeAnswer.Yes : Check(_outerAnswers, MaxValueSet, terminology, system, code);

    private static CodeAnswer Check(AnswerCache answers, string valueSet, ITerminology terminology, JsonElement system, JsonElement code)
    {
        var systemText = system.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(system) : default;
        var codeText = JsonMarshal.GetRawUtf8Value(code);
        if (!answers.TryFind(systemText, codeText, out var answer))
        {
            answer = JsonText.Read(code) is { } text ? terminology.CheckValueSet(valueSet, JsonText.Read(system), text) : CodeAnswer.No;
            answers.Add(systemText, codeText, answer);
        }

        return answer;
    }
}
