using NetCds.Fhir.FhirPath;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.Tests.FhirPath;

public sealed class FhirPathAllocationTests
{
    [Theory]
    [InlineData("name.exists()")]
    [InlineData("name.exists() or telecom.exists()")]
    [InlineData("name.given.empty()")]
    [InlineData("name.all(hasValue() or (children().count() > id.count()))")]
    [InlineData("extension.exists() != deceased.exists()")]
    [InlineData("name.where(use = 'official').exists()")]
    [InlineData("name.all(family.exists() or given.exists())")]
    [InlineData("(name.count() + telecom.count()) > 0")]
    [InlineData("gender = 'female' implies active")]
    [InlineData("contact.all(name.exists() or telecom.exists() or address.exists() or organization.exists())")]
    [InlineData("telecom.all(value.empty() or system.exists())")]
    [InlineData("active = true")]
    [InlineData("(name | telecom).exists()")]
    [InlineData("birthDate.exists() and deceased.exists().not()")]
    [InlineData("Patient.gender != 'x'")]
    public void Test_CommonCondition_AllocatesNothing(string expression)
    {
        var node = Evaluating.Node(Evaluating.Patient);
        var compiled = FhirPathExpression.Compile(expression, new FhirPathOptions { Model = FhirTypeModel.R4, ContextType = "Patient" });
        // The first look-ups in a resource make its table of members.
        for (var i = 0; i < 10; i++)
        {
            compiled.Test(node);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            compiled.Test(node);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
