using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>What a Condition's two statuses make of it.</summary>
internal enum Standing
{
    /// <summary>Entered in error; says nothing.</summary>
    Ignored,

    /// <summary>Provisional, differential or unconfirmed.</summary>
    Undecided,

    /// <summary>Without the clinical status that would make it count.</summary>
    Unstated,

    /// <summary>Refuted, or no longer active.</summary>
    Denied,

    /// <summary>Present.</summary>
    Present,
}

/// <summary>Reads verificationStatus and clinicalStatus.</summary>
internal static class ConditionStanding
{
    public static Standing Of(FhirResource condition, out bool isConfirmed)
    {
        var verification = condition["verificationStatus"u8];
        isConfirmed = Has(verification, "confirmed"u8);
        if (Has(verification, "entered-in-error"u8))
        {
            return Standing.Ignored;
        }

        if (Has(verification, "refuted"u8))
        {
            return Standing.Denied;
        }

        if (verification.IsPresent && !isConfirmed)
        {
            return Standing.Undecided;
        }

        var clinical = condition["clinicalStatus"u8];
        if (Has(clinical, "active"u8) || Has(clinical, "recurrence"u8) || Has(clinical, "relapse"u8))
        {
            return Standing.Present;
        }

        return Has(clinical, "inactive"u8) || Has(clinical, "remission"u8) || Has(clinical, "resolved"u8) ? Standing.Denied : Standing.Unstated;
    }

    /// <summary>Whether a status concept has a coding with that code.</summary>
    public static bool Has(FhirElement concept, ReadOnlySpan<byte> code)
    {
        foreach (var coding in concept["coding"u8].Items())
        {
            if (coding["code"u8].Is(code))
            {
                return true;
            }
        }

        return false;
    }
}
