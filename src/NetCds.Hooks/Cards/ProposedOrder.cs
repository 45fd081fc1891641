using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.OrderCodes;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Cards;

/// <summary>
/// A draft order for the patient in context: a ServiceRequest or MedicationRequest with status draft and intent proposal. It carries a dose only when
/// the site has configured one (knowledge base c.0.6).
/// </summary>
/// <param name="Order">What to order.</param>
/// <param name="PatientId">Id of the patient, without <c>Patient/</c>.</param>
/// <param name="Reason">Why, with the rule that asks for it.</param>
public sealed record ProposedOrder(Modality Order, string PatientId, string Reason)
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Cpt = "http://www.ama-assn.org/go/cpt";

    /// <summary>The site's own code for it, by which the EHR can place it; null without one.</summary>
    public OrderCode? Code { get; init; }

    /// <summary>The site's dose of a medicine; null for none.</summary>
    public SiteDose? Dose { get; init; }

    private bool IsMedication => Order.ResourceType == "MedicationRequest";

    /// <summary>Writes the resource as a JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, Order.ResourceType);
        writer.WriteString("status"u8, "draft"u8);
        writer.WriteString("intent"u8, "proposal"u8);
        WriteCategory(writer);
        WriteCode(writer);
        writer.WriteStartObject("subject"u8);
        writer.WriteString("reference"u8, $"Patient/{PatientId}");
        writer.WriteEndObject();
        writer.WriteStartArray("reasonCode"u8);
        writer.WriteStartObject();
        writer.WriteString("text"u8, Reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteDose(writer);
        writer.WriteEndObject();
    }

    private void WriteDose(Utf8JsonWriter writer)
    {
        if (Dose is null || !IsMedication)
        {
            return;
        }

        writer.WriteStartArray("dosageInstruction"u8);
        writer.WriteStartObject();
        writer.WriteString("text"u8, $"{Dose.Text} (dose as configured by this site, not given by the guideline)");
        if (Dose.Quantity is { } quantity)
        {
            writer.WriteStartArray("doseAndRate"u8);
            writer.WriteStartObject();
            writer.WriteStartObject("doseQuantity"u8);
            writer.WriteNumber("value"u8, quantity);
            writer.WriteString("unit"u8, Dose.Unit);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteCategory(Utf8JsonWriter writer)
    {
        var code = Order.Category switch
        {
            "imaging" => "363679005",
            "laboratory" => "108252007",
            _ => null,
        };
        if (code is null || IsMedication)
        {
            return;
        }

        writer.WriteStartArray("category"u8);
        writer.WriteStartObject();
        writer.WriteStartArray("coding"u8);
        WriteCoding(writer, new Coding(Snomed, code), null);
        writer.WriteEndArray();
        writer.WriteString("text"u8, Order.Category);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteCode(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(IsMedication ? "medicationCodeableConcept"u8 : "code"u8);
        writer.WriteStartArray("coding"u8);
        if (Code is not null)
        {
            WriteCoding(writer, Code.Coding, Code.Display);
        }

        if (StandardCoding() is { } standard && standard.Coding != Code?.Coding)
        {
            // CPT descriptors are licensed; the number alone is not.
            WriteCoding(writer, standard.Coding, standard.Coding.System == Cpt ? null : standard.Display);
        }

        WriteCoding(writer, Order.LocalCoding, Order.Title);
        writer.WriteEndArray();
        writer.WriteString("text"u8, Order.Title);
        writer.WriteEndObject();
    }

    private OrderCoding? StandardCoding()
    {
        for (var i = 0; i < Order.OrderCodings.Count; i++)
        {
            if (Order.OrderCodings[i] is { IsConfirmed: true, IsConditional: false } coding)
            {
                return coding;
            }
        }

        return null;
    }

    private static void WriteCoding(Utf8JsonWriter writer, Coding coding, string? display)
    {
        writer.WriteStartObject();
        writer.WriteString("system"u8, coding.System);
        writer.WriteString("code"u8, coding.Code);
        if (!string.IsNullOrEmpty(display))
        {
            writer.WriteString("display"u8, display);
        }

        writer.WriteEndObject();
    }
}
