namespace NetCds.Fhir.Tests.Validation.Constraints;

public sealed class KnownConstraintsTests
{
    [Theory]
    [InlineData("""{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}}]}""")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"active","intent":"order","medicationCodeableConcept":{"text":"a"},"subject":{"display":"b"},"dosageInstruction":[{"timing":{"repeat":{"when":["MORN","PCV"],"offset":30}}}]}""")]
    [InlineData("""{"resourceType":"Appointment","status":"cancelled","cancelationReason":{"text":"a"},"participant":[{"status":"accepted","actor":{"display":"b"}}]}""")]
    [InlineData("""{"resourceType":"ValueSet","status":"draft"}""")]
    public void Validate_WhatADefectiveConstraintWouldRefuse_NoError(string json) => Validating.AssertNone(Validating.Core.Check(json));

    [Theory]
    [InlineData("""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x.org/Patient/1/_history/1","resource":{"resourceType":"Patient","id":"1"}}]}""", "bdl-8")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"active","intent":"order","medicationCodeableConcept":{"text":"a"},"subject":{"display":"b"},"dosageInstruction":[{"timing":{"repeat":{"when":["C"],"offset":30}}}]}""", "tim-9")]
    [InlineData("""{"resourceType":"Appointment","status":"booked","start":"2020-01-01T00:00:00Z","end":"2020-01-01T01:00:00Z","cancelationReason":{"text":"a"},"participant":[{"status":"accepted","actor":{"display":"b"}}]}""", "app-4")]
    public void Validate_WhatIsMeantToBeRefused_IsRefused(string json, string key) => Assert.Contains(Validating.Core.Check(json).Issues, i => i.IsError && i.Key == key);
}
