namespace NetCds.Fhir.Tests.Validation.Walking;

public sealed class StructureWalkerTests
{
    [Theory]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"Patient","birthDate":"1970-03","_birthDate":{"id":"b","extension":[{"url":"http://x.org/e","valueString":"a"}]}}""")]
    [InlineData("""{"resourceType":"Patient","_birthDate":{"extension":[{"url":"http://x.org/e","valueString":"a"}]}}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["A",null],"_given":[null,{"extension":[{"url":"http://x.org/e","valueString":"a"}]}]}]}""")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":2}""")]
    [InlineData("""{"resourceType":"Basic","code":{"text":"a"}}""")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"a","part":[{"name":"b","valueDecimal":1.50}]}]}""")]
    public void Validate_AsTheTypeWants_NoError(string json) => Validating.AssertNone(Validating.Core.Check(json));

    [Theory]
    [InlineData("""{"resourceType":"Patient","brithDate":"1970"}""", "Patient structure")]
    [InlineData("""{"resourceType":"Patient","birthDate":"1970-13"}""", "Patient.birthDate value")]
    [InlineData("""{"resourceType":"Patient","birthDate":1970}""", "Patient.birthDate structure")]
    [InlineData("""{"resourceType":"Patient","active":"true"}""", "Patient.active structure")]
    [InlineData("""{"resourceType":"Patient","active":null}""", "Patient.active structure")]
    [InlineData("""{"resourceType":"Patient","birthDate":""}""", "Patient.birthDate value")]
    [InlineData("""{"resourceType":"Patient","birthDate":["1970"]}""", "Patient.birthDate structure")]
    [InlineData("""{"resourceType":"Patient","name":{"family":"A"}}""", "Patient.name structure")]
    [InlineData("""{"resourceType":"Patient","name":[]}""", "Patient.name structure")]
    [InlineData("""{"resourceType":"Patient","name":[{}]}""", "Patient.name[0] invariant ele-1")]
    [InlineData("""{"resourceType":"Patient","name":[{"id":"a"}]}""", "Patient.name[0] invariant ele-1")]
    [InlineData("""{"resourceType":"Patient","name":[null]}""", "Patient.name[0] structure")]
    [InlineData("""{"resourceType":"Patient","name":["Ann"]}""", "Patient.name[0] structure")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["A",null]}]}""", "Patient.name[0].given[1] structure")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["A"],"_given":[{"extension":[{"url":"http://x.org/e","valueString":"a"}]},null]}]}""", "Patient.name[0].given[1] structure")]
    [InlineData("""{"resourceType":"Patient","_birthDate":{"id":"b"}}""", "Patient.birthDate invariant ele-1")]
    [InlineData("""{"resourceType":"Patient","_birthDate":"b"}""", "Patient.birthDate structure")]
    [InlineData("""{"resourceType":"Patient","_name":[{"id":"b"}]}""", "Patient structure")]
    [InlineData("""{"resourceType":"Patient","active":true,"active":true}""", "Patient duplicate")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":2,"multipleBirthBoolean":true}""", "Patient structure")]
    [InlineData("""{"resourceType":"Patient","multipleBirth":2}""", "Patient structure")]
    [InlineData("""{"resourceType":"Patient","gender":"unknown-code"}""", "Patient.gender code-invalid")]
    [InlineData("""{"resourceType":"Patient","link":[{"type":"refer"}]}""", "Patient.link[0].other required")]
    [InlineData("""{"resourceType":"Observation","status":"final"}""", "Observation.code required")]
    [InlineData("""{"resourceType":"Patient","id":"a_b"}""", "Patient.id value")]
    [InlineData("""{"resourceType":"Patient","text":{"status":"generated","div":"<p>x</p>"}}""", "Patient.text.div invariant txt-1")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":2.5}""", "Patient.multipleBirth.ofType(integer) value")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"a"},"component":[{"code":{"text":"b"},"valueQuantity":{"value":1,"code":"g"}}]}""", "Observation.component[0].value.ofType(Quantity) invariant qty-3")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueString":"x","dataAbsentReason":{"text":"y"}}""", "Observation invariant obs-6")]
    [InlineData("""{"resourceType":"Patient","identifier":[{"period":{"start":"2020-02-01","end":"2020-01-01"}}]}""", "Patient.identifier[0].period invariant per-1")]
    public void Validate_OneThingWrong_OneErrorAtItsPlace(string json, string expected) => Assert.Equal([expected], Validating.Errors(json));

    [Theory]
    [InlineData("""{"resourceType":"Nonsense"}""")]
    [InlineData("""{"resourceType":"DomainResource"}""")]
    [InlineData("""{"resourceType":"Quantity"}""")]
    [InlineData("""{"resourceType":7}""")]
    [InlineData("""{"resourceType":""}""")]
    [InlineData("""{}""")]
    public void Validate_NoResourceType_OneError(string json) => Assert.Single(Validating.Errors(json));

    [Theory]
    [InlineData("""{"resourceType":"Patient","brithDate":"1970"}""", "birthDate")]
    [InlineData("""{"resourceType":"Patient","Gender":"male"}""", "gender")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"a"},"value":1}""", "valueQuantity")]
    [InlineData("""{"resourceType":"Patient","name":{"family":"A"}}""", "[ ]")]
    public void Validate_OneThingWrong_MessageSaysWhatToDo(string json, string advice) =>
        Assert.Contains(Validating.Core.Check(json).Issues, i => i.IsError && i.Message.Contains(advice, StringComparison.Ordinal));
}
