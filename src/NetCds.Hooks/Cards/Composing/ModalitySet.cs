using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>A set of assessed modalities that can be named in one phrase; an umbrella stands for its members when all are in the set.</summary>
internal sealed class ModalitySet(Composition composition)
{
    private const int MaxMembersNamed = 6;

    private bool[] _members = [];
    private bool[] _named = [];
    private int _count;

    /// <summary>Makes room for the verdicts of an assessment, and empties the set.</summary>
    /// <param name="count">Number of verdicts.</param>
    public void Resize(int count)
    {
        if (_members.Length < count)
        {
            _members = new bool[count];
            _named = new bool[count];
        }

        _count = count;
        Clear();
    }

    /// <summary>Empties the set.</summary>
    public void Clear() => Array.Clear(_members, 0, _count);

    /// <summary>Adds a modality.</summary>
    /// <param name="verdict">Position of its verdict; negative for none.</param>
    public void Add(int verdict)
    {
        if (verdict >= 0)
        {
            _members[verdict] = true;
        }
    }

    /// <summary>Adds a modality or, for an umbrella, the members that are assessed.</summary>
    /// <param name="id">Its id.</param>
    public void Add(string id)
    {
        var index = IndexOf(id);
        Add(index);
        if (index >= 0 || composition.Context.Modalities.Find(id) is not { } umbrella)
        {
            return;
        }

        for (var i = 0; i < umbrella.Members.Count; i++)
        {
            Add(IndexOf(umbrella.Members[i]));
        }
    }

    /// <summary>Adds the modalities that wait for missing data; on order hooks the selected ones only.</summary>
    /// <param name="missing">What is missing.</param>
    public void AddWaiting(MissingData missing)
    {
        for (var i = 0; i < missing.Modalities.Count; i++)
        {
            Add(missing.Modalities[i]);
        }

        for (var i = 0; !composition.Context.IsPatientView && i < _count; i++)
        {
            _members[i] &= composition.Assessment.Modalities[i].IsSelected;
        }
    }

    /// <summary>Whether a modality is in the set.</summary>
    /// <param name="verdict">Position of its verdict.</param>
    public bool Contains(int verdict) => _members[verdict];

    /// <summary>Whether nothing is in the set.</summary>
    public bool IsEmpty => Array.IndexOf(_members, true, 0, _count) < 0;

    /// <summary>Appends the names, separated by commas.</summary>
    /// <param name="target">Where to append; plain text.</param>
    /// <param name="withMembers">Whether an umbrella lists its members in brackets.</param>
    /// <param name="atMost">Most names; the rest is counted.</param>
    public void AppendNames(StringBuilder target, bool withMembers, int atMost = int.MaxValue)
    {
        Array.Clear(_named, 0, _count);
        var start = target.Length;
        var written = 0;
        var left = 0;
        for (var i = 0; i < _count; i++)
        {
            if (!_members[i] || _named[i])
            {
                continue;
            }

            var umbrella = WidestUmbrella(i);
            Mark(i, umbrella);
            if (written == atMost)
            {
                left++;
                continue;
            }

            target.Append(written == 0 ? string.Empty : ", ");
            AppendName(target, i, umbrella, withMembers);
            written++;
        }

        if (left > 0)
        {
            target.Append(" and ").Append(left).Append(" more");
        }

        Capitalise(target, start, withMembers);
    }

    private static void Capitalise(StringBuilder target, int start, bool wanted)
    {
        if (wanted && target.Length > start + 1 && char.IsAsciiLetterLower(target[start]) && char.IsAsciiLetterLower(target[start + 1]))
        {
            target[start] = char.ToUpperInvariant(target[start]);
        }
    }

    private void AppendName(StringBuilder target, int index, Modality? umbrella, bool withMembers)
    {
        var names = composition.Names;
        if (umbrella is null)
        {
            PlainText.Append(target, names.Short(composition.Assessment.Modalities[index].Id));
            return;
        }

        if (umbrella.Group is null && umbrella.Members.Count > MaxMembersNamed)
        {
            target.Append("all ").Append(ModalityNames.InSentence(umbrella.Title));
            return;
        }

        if (!withMembers)
        {
            target.Append(names.Short(umbrella.Id));
            return;
        }

        var title = ModalityNames.InSentence(umbrella.Title);
        target.Append(title);
        for (var i = 0; i < umbrella.Members.Count; i++)
        {
            target.Append(i == 0 ? " (" : ", ").Append(WithoutUmbrella(names.Short(umbrella.Members[i]), title));
        }

        target.Append(')');
    }

    /// <summary>The short name of a member where its umbrella is named already.</summary>
    /// <param name="member">Short name of the member.</param>
    /// <param name="umbrella">Title of the umbrella, as in a sentence.</param>
    public static ReadOnlySpan<char> WithoutUmbrella(string member, string umbrella) =>
        member.Length > umbrella.Length + 3 && member.StartsWith(umbrella, StringComparison.Ordinal) && member[umbrella.Length] == ' '
            ? member.AsSpan(umbrella.Length + 2, member.Length - umbrella.Length - 3)
            : member;

    private void Mark(int index, Modality? umbrella)
    {
        _named[index] = true;
        for (var i = 0; umbrella is not null && i < umbrella.Members.Count; i++)
        {
            if (IndexOf(umbrella.Members[i]) is var member and >= 0)
            {
                _named[member] = true;
            }
        }
    }

    private Modality? WidestUmbrella(int index)
    {
        Modality? widest = null;
        var catalogue = composition.Context.Modalities;
        var group = catalogue.Find(composition.Assessment.Modalities[index].Id)?.Group;
        while (group is not null && catalogue.Find(group) is { } umbrella && umbrella.Members.Count > 1 && HasAll(umbrella))
        {
            widest = umbrella;
            group = umbrella.Group;
        }

        return widest;
    }

    private bool HasAll(Modality umbrella)
    {
        for (var i = 0; i < umbrella.Members.Count; i++)
        {
            if (IndexOf(umbrella.Members[i]) is not (var member and >= 0) || !_members[member])
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(string id)
    {
        var verdicts = composition.Assessment.Modalities;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }
}
