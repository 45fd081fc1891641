namespace NetCds.Hooks.Requests;

/// <summary>The hooks whose calls can be read (CDS Hooks Library: patient-view 1.0, order-select 1.0, order-sign 1.1).</summary>
public static class HookNames
{
    /// <summary>A chart is opened.</summary>
    public const string PatientView = "patient-view";

    /// <summary>Orders are being chosen.</summary>
    public const string OrderSelect = "order-select";

    /// <summary>Orders are about to be signed.</summary>
    public const string OrderSign = "order-sign";

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } = [PatientView, OrderSelect, OrderSign];
}
