using System.Text.Json;
using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Sandbox;

/// <summary>Writes the context of an order call: one draft, made of the catalogue of modalities, which is the one selected.</summary>
internal static class SandboxOrder
{
    private const string DraftId = "draft-1";

    public static void Write(Utf8JsonWriter writer, Modality order, string patientId, bool withSelections)
    {
        if (withSelections)
        {
            writer.WriteStartArray("selections"u8);
            writer.WriteStringValue($"{order.ResourceType}/{DraftId}");
            writer.WriteEndArray();
        }

        writer.WriteStartObject("draftOrders"u8);
        writer.WriteString("resourceType"u8, "Bundle"u8);
        writer.WriteString("type"u8, "collection"u8);
        writer.WriteStartArray("entry"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("resource"u8);
        WriteDraft(writer, order, patientId);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter writer, Modality order, string patientId)
    {
        writer.WriteString("resourceType"u8, order.ResourceType);
        writer.WriteString("id"u8, DraftId);
        writer.WriteString("status"u8, "draft"u8);
        writer.WriteString("intent"u8, "order"u8);
        writer.WriteStartObject(order.ResourceType == "MedicationRequest" ? "medicationCodeableConcept"u8 : "code"u8);
        writer.WriteStartArray("coding"u8);
        writer.WriteStartObject();
        writer.WriteString("system"u8, order.LocalCoding.System);
        writer.WriteString("code"u8, order.LocalCoding.Code);
        writer.WriteString("display"u8, order.Title);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("text"u8, order.Title);
        writer.WriteEndObject();
        writer.WriteStartObject("subject"u8);
        writer.WriteString("reference"u8, $"Patient/{patientId}");
        writer.WriteEndObject();
    }
}
