using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Motorcade.Domain.Articles;

/// <summary>Writes the text of an element with a paragraph for each block.</summary>
internal sealed class BlockWriter
{
    private static readonly FrozenSet<string> Hidden =
        new[] { "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "SVG", "FORM", "BUTTON", "HEAD", "NAV" }.ToFrozenSet();

    private static readonly FrozenSet<string> Inline = new[]
    {
        "A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "KBD", "MARK", "Q", "S",
        "SAMP", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME", "U", "VAR",
    }.ToFrozenSet();

    private readonly StringBuilder text = new();

    public void Write(IElement root)
    {
        // A stack of its own: a page may nest deeper than the thread's.
        var stack = new Stack<(INode? Node, bool EndsBlock)>([(root, false)]);
        while (stack.TryPop(out var next))
        {
            if (next.EndsBlock || next.Node is IElement { NodeName: "BR" })
                EndBlock();
            else if (next.Node is IText words)
                Append(words.Data);
            else if (next.Node is IElement element && !Hidden.Contains(element.NodeName))
                Push(stack, element);
        }
    }

    public override string ToString() => text.ToString();

    private void Push(Stack<(INode? Node, bool EndsBlock)> stack, IElement element)
    {
        if (!Inline.Contains(element.NodeName))
        {
            EndBlock();
            stack.Push((null, true));
        }

        for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
            stack.Push((child, false));
    }

    private void Append(string words)
    {
        foreach (var c in words)
        {
            var blank = char.IsWhiteSpace(c);
            if (!blank || (text.Length > 0 && !char.IsWhiteSpace(text[^1])))
                text.Append(blank ? ' ' : c);
        }
    }

    private void EndBlock()
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append("\n\n");
    }
}
