using System.Collections.Frozen;
using System.Text;
using NetCds.Fhir.Terminology;

namespace NetCds.Hooks.Prefetch;

/// <summary>One prefetch key that the service publishes.</summary>
/// <param name="Name">Name of the key, for example <c>conditions</c>.</param>
/// <param name="ResourceType">FHIR type of what it asks for.</param>
/// <param name="Title">What it asks for, in words for a clinician.</param>
/// <param name="Template">Template in CDS Hooks 2.0's subset.</param>
/// <param name="Codings">Codings that the template asks for; empty when it does not choose by code.</param>
public sealed record PrefetchKey(string Name, string ResourceType, string Title, string Template, FrozenSet<Coding> Codings)
{
    /// <summary>The token in <see cref="Template"/> that stands for the id of the patient in context.</summary>
    public const string PatientToken = "{{context.patientId}}";

    /// <summary>Whether the key reads the Patient rather than searching a list.</summary>
    public bool IsPatient => ResourceType == "Patient";

    /// <summary>The name in UTF-8, as it is looked for in a call.</summary>
    internal byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>The query for one patient.</summary>
    /// <param name="patientId">The patient's id, percent-encoded.</param>
    public string QueryFor(string patientId) => Template.Replace(PatientToken, patientId, StringComparison.Ordinal);
}
