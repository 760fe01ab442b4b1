using System.Collections.Frozen;
using System.Globalization;
using Motorcade.Domain.Resources;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the titles in front of names: "Acting Prime Minister", "Secretary for External Affairs", "President-elect".</summary>
internal sealed class TitleReader(WorldTables world)
{
    private const int MostWords = 6;

    private static readonly FrozenDictionary<string, RecordTitle> Own = WordTable.Rows("record-titles.tsv")
        .ToFrozenDictionary(r => r[0], r => new RecordTitle(OfficeOf(r[1]), r[2], false, false), StringComparer.Ordinal);

    /// <summary>The titles that begin at a word, several in a row as one; null when there is none there.</summary>
    public (RecordTitle Title, int Words)? Read(IReadOnlyList<RemarkWord> words, int at)
    {
        var (i, former) = (at, false);
        while (i < words.Count && words[i].IsOpen && RecordWords.Former.Contains(words[i].Lower))
            (i, former) = (i + 1, true);
        RecordTitle? title = null;
        while (One(words, i) is { } next)
        {
            if (title is null || title.Office == RecordOffice.Honour)
                title = next.Title;
            i += next.Words;
            if (i < words.Count && words[i - 1].IsOpen && words[i].Lower is "elect" or "designate")
                (i, former) = (i + 1, true);
            if (!words[i - 1].IsOpen)
                break;
        }
        return title is null ? null : (title with { IsFormer = former || title.IsFormer }, i - at);
    }

    private (RecordTitle Title, int Words)? One(IReadOnlyList<RemarkWord> words, int at)
    {
        if (at >= words.Count || !words[at].IsCapital)
            return null;
        var run = 1;
        while (run < MostWords && at + run < words.Count && words[at + run - 1].IsOpen)
            run++;
        for (var length = run; length > 0; length--)
        {
            var phrase = string.Join(' ', words.Skip(at).Take(length).Select(w => w.Lower));
            if (Listed(phrase) is { } title)
                return (title, length);
        }
        return Unlisted(words, at, run);
    }

    private RecordTitle? Listed(string phrase)
    {
        if (Own.TryGetValue(phrase, out var own))
            return own;
        var cut = phrase.LastIndexOf(' ');
        if (cut > 0 && phrase.AsSpan(cut + 1) is "elect" or "designate" && Listed(phrase[..cut]) is { } coming)
            return coming with { IsFormer = true };
        if (world.Offices.Title(phrase) is { } office)
            return new(OfficeOf(office.Use), office.Label, office.IsPlural, false);
        return null;
    }

    // "Economics Minister Lambsdorff", "Minister of Oil Yamani".
    private static (RecordTitle Title, int Words)? Unlisted(IReadOnlyList<RemarkWord> words, int at, int run)
    {
        for (var i = 0; i < run && words[at + i].IsCapital; i++)
        {
            var plural = RecordWords.PluralTitleNouns.Contains(words[at + i].Lower);
            if (!plural && !RecordWords.TitleNouns.Contains(words[at + i].Lower))
                continue;
            var length = i + 1;
            if (length < run && words[at + length].Lower is "of" or "for")
            {
                length++;
                while (length < run - 1 && words[at + length].Lower is "the" or "and"
                    || (length < run - 1 && words[at + length + 1].Lower is "and" or "affairs"))
                    length++;
                length = Math.Min(length + 1, run);
            }
            var label = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(
                string.Join(' ', words.Skip(at).Take(length).Select(w => w.Lower)));
            return (new(RecordOffice.Other, plural ? "" : label, plural, false), length);
        }
        return null;
    }

    private static RecordOffice OfficeOf(string word) => word switch
    {
        "honour" => RecordOffice.Honour,
        "leader" => RecordOffice.Leader,
        "head_of_state" => RecordOffice.HeadOfState,
        "head_of_government" => RecordOffice.HeadOfGovernment,
        "foreign_minister" => RecordOffice.ForeignMinister,
        "vice_president" => RecordOffice.VicePresident,
        "vice_premier" => RecordOffice.VicePremier,
        "org_head" => RecordOffice.OrganisationHead,
        _ => RecordOffice.Other,
    };

    private static RecordOffice OfficeOf(OfficeUse use) => use switch
    {
        OfficeUse.Honorific => RecordOffice.Honour,
        OfficeUse.Leader => RecordOffice.Leader,
        OfficeUse.HeadOfState => RecordOffice.HeadOfState,
        OfficeUse.HeadOfGovernment => RecordOffice.HeadOfGovernment,
        OfficeUse.ForeignMinister => RecordOffice.ForeignMinister,
        OfficeUse.VicePresident => RecordOffice.VicePresident,
        OfficeUse.OrganisationHead => RecordOffice.OrganisationHead,
        _ => RecordOffice.Other,
    };
}
