using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Terminology;

/// <summary>Checks Codings by themselves, remembering those that were right.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CodingAnswers(IDefinitionSource definitions)
{
    private readonly AnswerCache _right = new(4096);

    public void Check(ValidationRun run, JsonElement coding, JsonElement system, JsonElement code)
    {
        var display = JsonMembers.Find(coding, "display"u8);
        var systemText = JsonMarshal.GetRawUtf8Value(system);
        var codeText = JsonMarshal.GetRawUtf8Value(code);
        var displayText = display.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(display) : default;
        if (codeText.Length + displayText.Length > 200)
        {
            return;
        }

        Span<byte> key = stackalloc byte[codeText.Length + displayText.Length];
        codeText.CopyTo(key);
        displayText.CopyTo(key[codeText.Length..]);
        if (!_right.TryFind(systemText, key, out _) && IsRight(run, coding, system, code, display))
        {
            _right.Add(systemText, key, CodeAnswer.Yes);
        }
    }

    private bool IsRight(ValidationRun run, JsonElement coding, JsonElement system, JsonElement code, JsonElement display)
    {
        if (JsonText.Read(system) is not { } systemName || JsonText.Read(code) is not { } codeName)
        {
            return true;
        }

        if (run.Terminology.CheckSystem(systemName, codeName).Verdict == CodeVerdict.DoesNotBelong)
        {
            run.Warning(IssueCodes.CodeInvalid, $"The code system {systemName} has no code '{codeName}', as far as it is held here: check the code and its case.", coding);
            return false;
        }

        if (JsonText.Read(display) is { } shown && run.Terminology.FindDisplay(systemName, codeName) is { } known && !IsSame(shown, known) && definitions.FindCodeSystem(systemName) is not null)
        {
            run.Warning(IssueCodes.CodeInvalid, $"'{shown}' is not how {systemName} calls the code {codeName}: write '{known}', or leave the display out.", display);
            return false;
        }

        return true;
    }

    // Displays are compared as people read them: case, white space and signs do not count.
    private static bool IsSame(string left, string right) => string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }
}
