using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Cards;

/// <summary>A draft order for the patient in context: a ServiceRequest or MedicationRequest with status draft and intent proposal, never with a dose.</summary>
/// <param name="Order">What to order.</param>
/// <param name="PatientId">Id of the patient, without <c>Patient/</c>.</param>
/// <param name="Reason">Why, with the rule that asks for it.</param>
public sealed record ProposedOrder(Modality Order, string PatientId, string Reason)
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Cpt = "http://www.ama-assn.org/go/cpt";

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
        writer.WriteEndObject();
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
        if (StandardCoding() is { } standard)
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
