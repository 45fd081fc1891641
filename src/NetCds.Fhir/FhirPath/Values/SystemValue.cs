namespace NetCds.Fhir.FhirPath.Values;

/// <summary>A value of one of the System types.</summary>
internal abstract class SystemValue
{
    /// <summary>Its type.</summary>
    public abstract SystemKind Kind { get; }
}

/// <summary>A truth value; there are two.</summary>
internal sealed class BooleanValue : SystemValue
{
    public static readonly BooleanValue True = new(true);
    public static readonly BooleanValue False = new(false);

    private BooleanValue(bool value) => Value = value;

    public override SystemKind Kind => SystemKind.Boolean;

    public bool Value { get; }

    public static BooleanValue Of(bool value) => value ? True : False;
}

/// <summary>A text.</summary>
internal sealed class StringValue(string value) : SystemValue
{
    public override SystemKind Kind => SystemKind.String;

    public string Value { get; } = value;
}

/// <summary>A whole number of 32 bits; small ones are kept.</summary>
internal sealed class IntegerValue : SystemValue
{
    private const int Smallest = -16;
    private const int KeptCount = 272;

    private static readonly IntegerValue[] Kept = Keep();

    private IntegerValue(int value) => Value = value;

    public override SystemKind Kind => SystemKind.Integer;

    public int Value { get; }

    public static IntegerValue Of(int value) => value >= Smallest && value < Smallest + KeptCount ? Kept[value - Smallest] : new IntegerValue(value);

    private static IntegerValue[] Keep()
    {
        var kept = new IntegerValue[KeptCount];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = new IntegerValue(Smallest + i);
        }

        return kept;
    }
}

/// <summary>A decimal number.</summary>
internal sealed class DecimalValue(decimal value) : SystemValue
{
    public override SystemKind Kind => SystemKind.Decimal;

    public decimal Value { get; } = value;
}

/// <summary>The name of a type.</summary>
internal sealed class TypeInfoValue(string typeNamespace, string name) : SystemValue
{
    public override SystemKind Kind => SystemKind.TypeInfo;

    public string Namespace { get; } = typeNamespace;

    public string Name { get; } = name;
}
