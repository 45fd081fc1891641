using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath;

/// <summary>Short ways to evaluate expressions on a small patient, with FHIR R4's types.</summary>
internal static class Evaluating
{
    public const string Patient = """
        {"resourceType":"Patient","id":"p1","active":true,"gender":"female","birthDate":"1970-05-17","_birthDate":{"extension":[{"url":"http://x.example/time","valueDateTime":"1970-05-17T10:00:00Z"}]},
         "name":[{"use":"official","family":"Berg","given":["Ann","Eva"]},{"use":"nickname","given":["Annie"]},{"family":"Dahl","given":[null],"_given":[{"extension":[{"url":"http://x.example/e","valueInteger":3}]}]}],
         "multipleBirthInteger":2,"deceasedBoolean":false,
         "contact":[{"name":{"family":"Holm"},"relationship":[{"coding":[{"system":"urn:s","code":"N"}]}]}],
         "contained":[{"resourceType":"Organization","id":"o1","name":"Clinic"}],
         "managingOrganization":{"reference":"#o1"},"generalPractitioner":[{"reference":"Practitioner/x"}],
         "telecom":[{"system":"phone","value":"1","rank":2},{"system":"email","value":"2","rank":1}]}
        """;

    public const string Observation = """
        {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}],"text":"Weight"},
         "effectiveDateTime":"2026-03-02T09:30:00+01:00","valueQuantity":{"value":72.5,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"},
         "component":[{"code":{"text":"a"},"valueString":"x"},{"code":{"text":"b"},"valueInteger":4}]}
        """;

    private static readonly FhirPathNode PatientNode = Node(Patient);
    private static readonly FhirPathNode ObservationNode = Node(Observation);

    public static FhirPathNode Node(string json, FhirTypeModel? model = null) => FhirPathNode.OfResource(Json.Element(json).Json, model ?? FhirTypeModel.R4);

    /// <summary>The values on the patient, on the observation where the expression starts with its name; joined with a comma, in brackets.</summary>
    public static string On(string expression, EvaluationContext? context = null) =>
        Show(Compile(expression).Evaluate(expression.StartsWith("Observation", StringComparison.Ordinal) ? ObservationNode : PatientNode, context));

    public static string Show(IReadOnlyList<FhirPathNode> items) => $"[{string.Join(", ", items)}]";

    /// <summary>The class of the error that compiling or evaluating ends with; null when it ends well.</summary>
    public static FhirPathErrorKind? ErrorOf(string expression, FhirPathOptions? options = null)
    {
        try
        {
            FhirPathExpression.Compile(expression, options ?? new FhirPathOptions { Model = FhirTypeModel.R4 }).Evaluate(PatientNode);
            return null;
        }
        catch (FhirPathException error)
        {
            Assert.InRange(error.Position, 0, expression.Length);
            Assert.Equal(expression, error.ExpressionText);
            return error.Kind;
        }
    }

    private static FhirPathExpression Compile(string expression) => FhirPathExpression.Compile(expression, new FhirPathOptions { Model = FhirTypeModel.R4 });
}
