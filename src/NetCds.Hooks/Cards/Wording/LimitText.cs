using System.Text;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Says that a limit laxer than a label's is in use: which, its value, the label's, and who approved it.</summary>
internal static class LimitText
{
    /// <summary>The sentence, plain text without a full stop.</summary>
    /// <param name="limit">The limit.</param>
    public static string Of(LimitBeyondLabel limit)
    {
        var unit = UnitText.Of(limit.Setting.Unit);
        var text = new StringBuilder("A limit beyond ").Append(limit.Setting.Label).Append(" is in use: ").Append(limit.Setting.Title).Append(' ');
        Append(text, limit.Value, unit);
        text.Append(" instead of ");
        Append(text, limit.Setting.LabelLimit ?? limit.Value, unit);
        text.Append(limit.ApprovedBy is null ? ", set by this request" : ", approved for this site by ");
        PlainText.Append(text, limit.ApprovedBy);
        return text.ToString();
    }

    private static void Append(StringBuilder text, decimal value, string unit)
    {
        NumberText.Append(text, value);
        text.Append(unit.Length > 0 ? " " : string.Empty).Append(unit);
    }
}
