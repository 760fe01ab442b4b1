using System.Text;

namespace Motorcade.Gateway.Exporting.Calendars;

/// <summary>Folds content lines at 75 octets (RFC 5545, 3.1). The library folds, too, but through the middle of characters beyond the BMP.</summary>
internal static class CalendarLines
{
    private const int MostOctets = 75;
    private const string Fold0 = "\r\n ";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 64);
        var octets = 0;
        foreach (var rune in text.Replace(Fold0, "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
                octets = -rune.Utf8SequenceLength;
            else if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Fold0);
                octets = 1;
            }

            octets += rune.Utf8SequenceLength;
            folded.Append(rune);
        }

        return folded.ToString();
    }
}
