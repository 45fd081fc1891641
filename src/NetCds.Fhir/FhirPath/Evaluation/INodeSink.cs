namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>Takes the items that a path leads to.</summary>
internal interface INodeSink
{
    /// <summary>Takes an item; true when no more are wanted.</summary>
    bool Take(in FhirPathNode item);
}
