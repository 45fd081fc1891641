namespace NetCds.Fhir.Terminology;

/// <summary>Answers whether codes belong to value sets and code systems, from what is held locally. It never guesses: what cannot be decided is said.</summary>
/// <threadsafety>Implementations are safe for concurrent use.</threadsafety>
public interface ITerminology
{
    /// <summary>Checks a code against a value set.</summary>
    /// <param name="valueSet">Canonical address, with or without <c>|version</c>.</param>
    /// <param name="system">System of the code; null when the element carries none (a <c>code</c>), then any system of the value set will do.</param>
    /// <param name="code">The code.</param>
    CodeAnswer CheckValueSet(string valueSet, string? system, string code);

    /// <summary>Checks whether a system has a code.</summary>
    /// <param name="system">Address of the system, with or without <c>|version</c>.</param>
    /// <param name="code">The code.</param>
    CodeAnswer CheckSystem(string system, string code);

    /// <summary>The display of a code, or null when it is not known here.</summary>
    /// <param name="system">Address of the system.</param>
    /// <param name="code">The code.</param>
    string? FindDisplay(string system, string code);

    /// <summary>All codes of a value set for people to choose from, when they are few.</summary>
    /// <param name="valueSet">Canonical address, with or without <c>|version</c>.</param>
    /// <param name="most">How many are few.</param>
    /// <returns>The codes without their systems; empty when there are more, or when they are not known here, as by default.</returns>
    IEnumerable<string> ShortList(string valueSet, int most) => [];
}
