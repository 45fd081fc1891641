using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Server.Validation;

/// <summary>What a call of <c>$validate</c> asks.</summary>
/// <param name="Resource">The resource to validate.</param>
/// <param name="IsBody">Whether it is the whole body, so that lines and columns of the body are its own.</param>
/// <param name="Profiles">Canonical addresses of profiles it must meet, beside those it names.</param>
internal sealed record ValidationQuestion(FhirResource Resource, bool IsBody, ImmutableArray<string> Profiles);
