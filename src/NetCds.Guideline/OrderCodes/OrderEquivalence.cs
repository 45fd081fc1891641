namespace NetCds.Guideline.OrderCodes;

/// <summary>What may be done with a mapping of a FHIR R4 ConceptMap, by its equivalence, which says how the target stands to the source.</summary>
internal static class OrderEquivalence
{
    /// <summary>The codes of R4, for messages.</summary>
    public const string Codes = "equal, equivalent, wider, subsumes, narrower, specializes, relatedto, inexact, unmatched, disjoint";

    /// <summary>The use of a mapping; null for a code that R4 does not have.</summary>
    /// <param name="equivalence">The equivalence as written.</param>
    public static OrderCodeUse? UseOf(string equivalence) => equivalence switch
    {
        "equal" or "equivalent" => OrderCodeUse.ReadAndWrite,

        // The site's code says more than ours: an order with it is one of ours, but ours does not say what it says.
        "wider" or "subsumes" => OrderCodeUse.ReadOnly,

        // The site's code says less than ours, or something else: a verdict on ours could be about another treatment.
        "narrower" or "specializes" or "relatedto" or "inexact" => OrderCodeUse.Ambiguous,
        "unmatched" or "disjoint" => OrderCodeUse.None,
        _ => null,
    };
}

/// <summary>What a mapping is good for.</summary>
internal enum OrderCodeUse
{
    /// <summary>Nothing, as the map says itself.</summary>
    None,

    /// <summary>Nothing, because the code does not say enough; readers of the map are told.</summary>
    Ambiguous,

    /// <summary>Drafts with the code are recognised; suggestions never carry it.</summary>
    ReadOnly,

    /// <summary>Drafts with the code are recognised, and suggestions carry it.</summary>
    ReadAndWrite,
}
