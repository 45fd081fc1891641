using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Facts.Resources;

/// <summary>Tells forms of one medicine apart, and the reasons it is given for.</summary>
internal static class MedicineForms
{
    /// <summary>Whether a medicine has the form: by its coding, a word in its name or directions, or the route it is given by.</summary>
    public static bool Is(MedicineForm form, FhirElement medicine, FhirResource resource, TextBuffers buffers)
    {
        if (form.Codes.TryFind(medicine, out _) || form.Words.IsIn(medicine, buffers)
            || form.Words.IsIn(FhirText.Read(resource["medicationReference"u8]["display"u8], buffers.Text)))
        {
            return true;
        }

        return IsDirected(form, resource["dosageInstruction"u8], buffers) || IsDirected(form, resource["dosage"u8], buffers);
    }

    /// <summary>Whether its reason, note or directions hold one of the words.</summary>
    public static bool HasReason(WordSet words, FhirResource resource, TextBuffers buffers)
    {
        if (words.IsEmpty)
        {
            return false;
        }

        foreach (var reason in resource["reasonCode"u8].Items())
        {
            if (words.IsIn(reason, buffers))
            {
                return true;
            }
        }

        return HasText(words, resource["note"u8], buffers) || HasText(words, resource["dosageInstruction"u8], buffers) || HasText(words, resource["dosage"u8], buffers);
    }

    private static bool HasText(WordSet words, FhirElement items, TextBuffers buffers)
    {
        foreach (var item in items.Items())
        {
            if (words.IsIn(FhirText.Read(item["text"u8], buffers.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDirected(MedicineForm form, FhirElement dosages, TextBuffers buffers)
    {
        foreach (var dosage in dosages.Items())
        {
            if (form.Routes.TryFind(dosage["route"u8], out _) || form.Words.IsIn(FhirText.Read(dosage["text"u8], buffers.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
