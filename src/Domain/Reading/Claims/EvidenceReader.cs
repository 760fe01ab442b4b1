using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading;

/// <summary>Finds the words behind the claims of an article.</summary>
internal sealed class EvidenceReader(ArticleReading reading)
{
    public TripClaim Explain(TripClaim claim) => claim with
    {
        Evidence = claim.Evidence ?? Of(
            claim.Quote,
            [
                (EvidenceRole.Traveller, claim.Traveller.Name, claim.Traveller.Id),
                Destination(claim.Destination),
                .. claim.Meets.Select(m => (EvidenceRole.Met, m.Name, m.Id)),
            ],
            claim.Dates,
            claim.Cues),
    };

    public SanctionClaim Explain(SanctionClaim claim) => claim with
    {
        Evidence = claim.Evidence ?? Of(
            claim.Quote,
            [
                .. claim.Imposers.Select(i => (EvidenceRole.Imposer, i, "")),
                .. claim.Targets.Select(t => (EvidenceRole.Target, t, "")),
            ],
            new(claim.Date, null),
            claim.Cues),
    };

    private static (EvidenceRole, string, string) Destination(PlaceRef place) =>
        (EvidenceRole.Destination, place.Name.Length > 0 ? place.Name : place.Country, place.Id);

    private ClaimEvidence Of(
        Quote quote, IReadOnlyList<(EvidenceRole Role, string Name, string Id)> names, DateInterval dates, IReadOnlyList<string> cues)
    {
        var sentence = Array.FindIndex(reading.Document.Sentences, s => s.Span == quote.Span);
        return new()
        {
            Names = [.. names.Select(n => Name(n.Role, n.Name, n.Id, sentence))],
            Dates = Dates(dates, sentence),
            Cues = [.. cues.Select(c => new CueEvidence(c, Cue(c, sentence)))],
            Reference = reading.ReferenceDate,
        };
    }

    private NameEvidence Name(EvidenceRole role, string name, string id, int sentence)
    {
        var whole = name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? name[..colon] : name;
        var mention = Nearest(sentence, m => Names(m, name, id)) ?? (whole == name ? null : Nearest(sentence, m => Names(m, whole, "")));
        if (mention is null)
            return new(role, name, id, null, MentionForm.Name, 0, null);
        var named = mention.Form is MentionForm.Pronoun or MentionForm.Description
            ? Nearest(sentence, m => m.Form == MentionForm.Name && Names(m, name, id))
            : null;
        return new(
            role,
            name,
            id.Length > 0 ? id : mention.EntityId,
            Quoted(mention.Span),
            mention.Form,
            mention.Sentence - sentence,
            named is null ? null : Quoted(named.Span));
    }

    private static bool Names(Mention mention, string name, string id)
    {
        if (mention.Members.Count == 0)
            return id.Length > 0 ? mention.EntityId == id : string.Equals(mention.Name, name, StringComparison.OrdinalIgnoreCase);
        foreach (var member in mention.Members)
        {
            if (id.Length > 0 ? member.Id == id : member.Name == name)
                return true;
        }

        return false;
    }

    /// <summary>The first fitting mention of the nearest sentence, one before the quote rather than one behind.</summary>
    private Mention? Nearest(int sentence, Predicate<Mention> fits)
    {
        Mention? best = null;
        var least = int.MaxValue;
        foreach (var mention in reading.Mentions)
        {
            var away = Away(mention.Sentence, sentence);
            if (away < least && fits(mention))
                (best, least) = (mention, away);
        }

        return best;
    }

    /// <summary>The expression that means the claim's dates, and a length of stay that closes them.</summary>
    private List<DateEvidence> Dates(DateInterval dates, int sentence)
    {
        var found = new List<DateEvidence>();
        if (Dated(dates.Start ?? dates.End, sentence) is { } start)
            found.Add(start);
        if (dates.Start is not { } first || dates.End is not { } last || first == last)
            return found;
        if (found.Exists(f => f.Interval.End == last))
            return found;
        var length = last.Last.DayNumber - first.First.DayNumber + 1;
        if (NearestDate(sentence, d => d.Days == length ? 1 : d.Interval.End == last ? 2 : 0) is { } end)
            found.Add(end);
        return found;
    }

    private DateEvidence? Dated(PartialDate? date, int sentence) => date is not { } day ? null : NearestDate(sentence, d =>
        d.Interval.Start == day ? 3 : d.Interval.End == day ? 2 : d.Interval.Start is { } start && start.Fits(day) ? 1 : 0);

    private DateEvidence? NearestDate(int sentence, Func<DateMention, int> worth)
    {
        DateMention? best = null;
        var (most, least) = (0, int.MaxValue);
        foreach (var date in reading.Dates)
        {
            var (value, away) = (worth(date), Away(date.Sentence, sentence));
            if (value > most || (value == most && value > 0 && away < least))
                (best, most, least) = (date, value, away);
        }

        return best is null ? null : new(Quoted(best.Span), best.Interval, best.Kind, best.Days, best.Sentence - sentence);
    }

    private Quote? Cue(string cue, int sentence)
    {
        if (sentence < 0)
            return null;
        foreach (var token in reading.Document.Sentences[sentence].Tokens)
        {
            if (token.Lemma == cue || token.Lower == cue)
                return Quoted(token.Span);
        }

        return null;
    }

    /// <summary>Distance in sentences; at the same distance, what stands before is nearer.</summary>
    private static int Away(int sentence, int from) => (2 * Math.Abs(sentence - from)) + (sentence > from ? 1 : 0);

    private Quote Quoted(TextSpan span) => new(span, span.In(reading.Document.Text));
}
