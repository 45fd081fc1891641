using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Validation.Walking;

/// <summary>Where in the resource the walk stands; becomes text only when a finding needs it.</summary>
internal sealed class PlaceStack
{
    private const int NoIndex = -1;

    [ThreadStatic]
    private static PlaceStack? Spare;

    private Step[] _steps = new Step[32];
    private int _count;

    /// <summary>An empty stack, one that was given back where there is one.</summary>
    public static PlaceStack Rent()
    {
        var stack = Spare ?? new PlaceStack();
        Spare = null;
        return stack;
    }

    /// <summary>Gives the stack back; it must not be used any more.</summary>
    public void Return()
    {
        Array.Clear(_steps);
        _count = 0;
        Spare = this;
    }

    /// <summary>How deep the walk is.</summary>
    public int Depth => _count;

    /// <summary>Enters an element.</summary>
    /// <param name="name">Its name; the type for a resource that stands alone.</param>
    /// <param name="type">Type found, or path of an element with content of its own; null when it does not matter.</param>
    /// <param name="showsType">Whether the type is part of the place, as for elements of several types.</param>
    public void Push(string name, string? type = null, bool showsType = false)
    {
        if (_count == _steps.Length)
        {
            Array.Resize(ref _steps, _count * 2);
        }

        _steps[_count++] = new Step(name, type, showsType);
    }

    /// <summary>Says at which item of a repeating element the walk is.</summary>
    /// <param name="index">Index from 0.</param>
    public void At(int index) => _steps[_count - 1].Index = index;

    /// <summary>Leaves an element.</summary>
    public void Pop() => _count--;

    /// <summary>Goes back to an earlier depth.</summary>
    /// <param name="depth">A depth the walk had.</param>
    public void BackTo(int depth) => _count = depth;

    /// <summary>The place as FHIRPath.</summary>
    public string Render()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _count; i++)
        {
            var step = _steps[i];
            if (i > 0)
            {
                text.Append('.');
            }

            text.Append(step.Name);
            if (step.ShowsType)
            {
                text.Append(".ofType(").Append(step.Type).Append(')');
            }

            if (step.Index != NoIndex)
            {
                text.Append('[').Append(step.Index).Append(']');
            }
        }

        return text.ToString();
    }

    /// <summary>Index of the element that holds the current one; -1 when it does not repeat.</summary>
    public int ParentIndex => _count > 1 ? _steps[_count - 2].Index : NoIndex;

    /// <summary>Says which resource the walk found in the current element.</summary>
    /// <param name="type">Type of the resource.</param>
    public void EnterResource(string type)
    {
        _steps[_count - 1].Type = type;
        _steps[_count - 1].IsResource = true;
    }

    /// <summary>Type of the element some levels up, 0 for the current one.</summary>
    /// <param name="levels">How many levels up.</param>
    public string? TypeAbove(int levels) => levels < _count ? _steps[_count - 1 - levels].Type : null;

    /// <summary>Name of the element some levels up.</summary>
    /// <param name="levels">How many levels up.</param>
    public string? NameAbove(int levels) => levels < _count ? _steps[_count - 1 - levels].Name : null;

    /// <summary>Notes that the current element is an extension, for those inside it that ask.</summary>
    /// <param name="extension">The extension.</param>
    public void HoldExtension(JsonElement extension) => _steps[_count - 1].Extension = extension;

    /// <summary>The extension some levels up; undefined when the element there is none.</summary>
    /// <param name="levels">How many levels up.</param>
    public JsonElement ExtensionAbove(int levels) => levels < _count ? _steps[_count - 1 - levels].Extension : default;

    /// <summary>FHIRPath from the resource to the element some levels up; empty when it is the resource itself.</summary>
    /// <param name="levels">How many levels up.</param>
    public string PathInResource(int levels)
    {
        var last = _count - 1 - levels;
        var resource = last;
        while (resource > 0 && !_steps[resource].IsResource)
        {
            resource--;
        }

        var text = new StringBuilder();
        for (var i = resource + 1; i <= last; i++)
        {
            // Some element names are words of the language.
            text.Append(i > resource + 1 ? ".`" : "`").Append(_steps[i].Name).Append('`');
            if (_steps[i].Index != NoIndex)
            {
                text.Append('[').Append(_steps[i].Index).Append(']');
            }
        }

        return text.ToString();
    }

    /// <summary>Whether the element some levels up is a resource.</summary>
    /// <param name="levels">How many levels up.</param>
    public bool IsResourceAbove(int levels) => levels < _count && _steps[_count - 1 - levels].IsResource;

    /// <summary>
    /// Whether an element some levels up is the one a path names: by the resource (<c>Patient.name</c>), by its type (<c>HumanName</c>) or by a type between
    /// (<c>Timing.repeat</c>).
    /// </summary>
    /// <param name="levels">How many levels up.</param>
    /// <param name="path">Path without indexes and without <c>[x]</c>.</param>
    public bool IsNamed(int levels, string path)
    {
        var last = _count - 1 - levels;
        for (var first = last; first >= 0; first--)
        {
            if (_steps[first].Type is { } type && Equals(path, type, first + 1, last))
            {
                return true;
            }

            if (_steps[first].IsResource)
            {
                return false;
            }
        }

        return false;
    }

    private bool Equals(string path, string type, int first, int last)
    {
        if (!path.StartsWith(type, StringComparison.Ordinal))
        {
            return false;
        }

        var at = type.Length;
        for (var i = first; i <= last; i++)
        {
            var name = _steps[i].Name;
            if (at >= path.Length || path[at] != '.' || string.CompareOrdinal(path, at + 1, name, 0, name.Length) != 0)
            {
                return false;
            }

            at += name.Length + 1;
        }

        return at == path.Length;
    }

    private struct Step(string name, string? type, bool showsType)
    {
        public readonly string Name = name;
        public readonly bool ShowsType = showsType;
        public string? Type = type;
        public int Index = NoIndex;
        public JsonElement Extension;
        public bool IsResource;
    }
}
