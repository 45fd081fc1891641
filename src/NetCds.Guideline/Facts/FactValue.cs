using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts;

/// <summary>The value of a fact: a truth, a number or range in the fact's unit, or a code.</summary>
public readonly record struct FactValue
{
    private FactValue(bool? flag, Interval? number, string? code)
    {
        Flag = flag;
        Number = number;
        Code = code;
    }

    /// <summary>The truth of a boolean fact; otherwise null.</summary>
    public bool? Flag { get; }

    /// <summary>The number or range of a numeric fact, in the fact's canonical unit; otherwise null.</summary>
    public Interval? Number { get; }

    /// <summary>The answer code of a coded fact; otherwise null.</summary>
    public string? Code { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNone => Flag is null && Number is null && Code is null;

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth.</param>
    public static FactValue Of(bool value) => new(value, null, null);

    /// <summary>One number.</summary>
    /// <param name="value">The number, in the fact's unit.</param>
    public static FactValue Of(decimal value) => new(null, Interval.Exactly(value), null);

    /// <summary>A number or range.</summary>
    /// <param name="value">What is known of the number, in the fact's unit.</param>
    public static FactValue Of(Interval value) => new(null, value, null);

    /// <summary>A code.</summary>
    /// <param name="code">The answer code.</param>
    public static FactValue Of(string code) => new(null, null, code);
}
