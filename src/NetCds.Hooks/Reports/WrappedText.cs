using System.Text;

namespace NetCds.Hooks.Reports;

/// <summary>Writes paragraphs wrapped at a column, with hanging indents and line feeds only.</summary>
/// <param name="writer">Where to write.</param>
internal sealed class WrappedText(TextWriter writer)
{
    /// <summary>Most characters of a line, unless one word is longer.</summary>
    public const int Width = 100;

    /// <summary>A buffer for the paragraph being put together; empty between paragraphs.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Writes an empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>Writes a heading after an empty line.</summary>
    /// <param name="heading">The heading.</param>
    public void Heading(string heading)
    {
        Blank();
        writer.Write(heading);
        writer.Write('\n');
    }

    /// <summary>Writes what stands in <see cref="Text"/> as a paragraph, and empties it.</summary>
    /// <param name="first">What the first line starts with.</param>
    /// <param name="hanging">Spaces the other lines start with.</param>
    public void Paragraph(string first, int hanging)
    {
        var column = first.Length;
        writer.Write(first);
        var isStart = true;
        var words = Text.ToString();
        Text.Clear();
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan()[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!isStart && column + 1 + word.Length > Width)
            {
                writer.Write('\n');
                writer.Write(new string(' ', hanging));
                column = hanging;
                isStart = true;
            }

            writer.Write(isStart ? string.Empty : " ");
            writer.Write(word);
            column += word.Length + (isStart ? 0 : 1);
            isStart = false;
        }

        writer.Write('\n');
    }
}
