namespace NetCds.Fhir.Tests.Definitions;

/// <summary>Small definitions with everything the readers read.</summary>
internal static class Samples
{
    public const string Structure =
        """
        {"resourceType":"StructureDefinition","id":"reading","url":"https://s.example/StructureDefinition/reading","version":"1.2","name":"Reading","kind":"resource",
         "abstract":false,"type":"Observation","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Observation","derivation":"constraint",
         "context":[{"type":"element","expression":"Patient"},{"expression":"Observation.value[x]"},{"type":"element"}],"contextInvariant":["name.exists()"],
         "snapshot":{"element":[
           {"id":"Observation","path":"Observation","min":0,"max":"*","base":{"path":"Observation","min":0,"max":"*"},
            "constraint":[
              {"key":"r-1","severity":"error","human":"Told","expression":"value.exists()","source":"https://s.example/StructureDefinition/reading"},
              {"key":"r-2","severity":"warning","human":"Nice","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice","valueBoolean":true}]},
              {"severity":"error","human":"Without key"}]},
           {"id":"Observation.id","path":"Observation.id","type":[{"code":"http://hl7.org/fhirpath/System.String","extension":[
             {"url":"http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type","valueUrl":"id"},
             {"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"[a-z]+"}]}]},
           {"id":"Observation.category","path":"Observation.category","slicing":{"discriminator":[{"type":"pattern","path":"$this"},{"type":"value"}],"ordered":true,"rules":"closed"},
            "min":1,"max":"3","binding":{"strength":"extensible","valueSet":"https://s.example/ValueSet/kinds|1",
              "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet","valueCanonical":"https://s.example/ValueSet/all"}]},"mustSupport":true},
           {"id":"Observation.category:lab","path":"Observation.category","sliceName":"lab","patternCodeableConcept":{"coding":[{"code":"lab"}]},"isModifier":false,"isSummary":true,"short":"Lab"},
           {"id":"Observation.subject","path":"Observation.subject","type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Patient"],"profile":["https://s.example/p"],"aggregation":["bundled"]}]},
           {"id":"Observation.status","path":"Observation.status","fixedCode":"final","maxLength":8},
           {"id":"Observation.component","path":"Observation.component","contentReference":"#Observation","minValueInteger":2,"maxValueInteger":5}]},
         "differential":{"element":[{"path":"Observation.status"},{"min":1}]}}
        """;

    public const string ValueSet =
        """
        {"resourceType":"ValueSet","url":"https://s.example/ValueSet/kinds","version":"1","name":"Kinds","compose":{
          "include":[{"system":"https://s.example/kinds","concept":[{"code":"a","display":"Letter a"},{"code":"b"},{"display":"no code"}]},
                     {"system":"https://s.example/tree","filter":[{"property":"concept","op":"is-a","value":"top"},{"value":"odd"}],"valueSet":["https://s.example/ValueSet/other"]}],
          "exclude":[{"system":"https://s.example/kinds","concept":[{"code":"b"}]}]}}
        """;

    public const string CodeSystem =
        """
        {"resourceType":"CodeSystem","url":"https://s.example/tree","version":"2","title":"Tree","caseSensitive":false,"content":"complete","concept":[
          {"code":"top","display":"Top","property":[{"code":"notSelectable","valueBoolean":true},{"code":"weight","valueDecimal":1.5},{"code":"parent","valueCode":"root"},{"code":"odd"}],
           "concept":[{"code":"leaf","concept":[{"code":"tip"}]},{"display":"no code"}]},
          {"code":"alone"}]}
        """;
}
