using System.Text;

namespace Motorcade.Gateway.Exporting.Calendars;

/// <summary>Folds content lines at 75 octets (RFC 5545, 3.1). The library's own folds cut characters beyond the BMP in two.</summary>
internal static class CalendarLines
{
    private const int MostOctets = 75;
    private const string Break = "\r\n ";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 64);
        var octets = 0;
        foreach (var rune in text.Replace(Break, "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
                octets = -rune.Utf8SequenceLength;
            else if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Break);
                octets = 1;
            }

            octets += rune.Utf8SequenceLength;
            folded.Append(rune);
        }

        return folded.ToString();
    }
}
