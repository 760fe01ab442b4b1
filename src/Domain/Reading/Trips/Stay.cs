using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A trip with one of the dates that it may have.</summary>
internal sealed class Stay
{
    private static readonly (StayFeature Own, DateFeature Of)[] FromDate =
    [
        (StayFeature.Absent, DateFeature.Absent), (StayFeature.Reading, DateFeature.Reading), (StayFeature.Precision, DateFeature.Precision),
        (StayFeature.Range, DateFeature.Range), (StayFeature.Side, DateFeature.Side), (StayFeature.FromBest, DateFeature.FromBest),
        (StayFeature.SpotThere, DateFeature.SpotThere), (StayFeature.PersonThere, DateFeature.PersonThere),
        (StayFeature.OwnOdds, DateFeature.OwnOdds), (StayFeature.Repeats, DateFeature.Repeats), (StayFeature.Options, DateFeature.Options),
    ];

    private static readonly (StayFeature Own, CandidateFeature Of)[] FromCandidate =
    [
        (StayFeature.Home, CandidateFeature.Home), (StayFeature.PlaceKind, CandidateFeature.PlaceKind),
        (StayFeature.PlaceLink, CandidateFeature.PlaceLink), (StayFeature.PersonLink, CandidateFeature.PersonLink),
        (StayFeature.Strong, CandidateFeature.Strong), (StayFeature.RankAmongPersons, CandidateFeature.RankAmongPersons),
        (StayFeature.RankAmongPlaces, CandidateFeature.RankAmongPlaces), (StayFeature.TownOfCountry, CandidateFeature.TownOfCountry),
        (StayFeature.ArticleStrong, CandidateFeature.ArticleStrong),
    ];

    private Stay(Candidate candidate, DateOption date) => (Candidate, Date) = (candidate, date);

    public Candidate Candidate { get; }

    public DateOption Date { get; }

    public byte[] Codes { get; } = new byte[(int)StayFeature.Count];

    /// <summary>Probability that the article tells of this trip and of nothing that contradicts this date.</summary>
    public double Probability { get; set; }

    /// <summary>Probability that the article tells of this trip at just this date.</summary>
    public double Exactness { get; set; }

    public bool IsDated => Date.Mention is not null;

    /// <summary>The likeliest stays of a trip, each date once, and always the one without a date.</summary>
    /// <param name="candidate">The trip.</param>
    /// <param name="options">Its dates, the likeliest first.</param>
    /// <param name="most">How many to return at most.</param>
    public static List<Stay> Of(Candidate candidate, IReadOnlyList<DateOption> options, int most)
    {
        var stays = new List<Stay>(most);
        foreach (var option in options)
        {
            if ((stays.Count < most || option.Mention is null) && !stays.Exists(s => s.Date.Interval.Start == option.Interval.Start))
                stays.Add(new(candidate, option));
        }

        foreach (var stay in stays)
            stay.Fill(options, stays.IndexOf(stay));
        return stays;
    }

    private void Fill(IReadOnlyList<DateOption> options, int rank)
    {
        int best = 0;
        double fitting = 0;
        foreach (var other in options)
        {
            if (other.Interval.Start == Date.Interval.Start)
                continue;
            best = Math.Max(best, other.Evidence.Odds);
            if (other.Interval.Start is { } a && Date.Interval.Start is { } b && a.Fits(b))
                fitting += other.Probability;
        }

        Set(StayFeature.CandidateOdds, Evidence.Code(Candidate.Probability));
        Set(StayFeature.DateOdds, Date.Evidence.Odds);
        Set(StayFeature.BestOther, best);
        Set(StayFeature.Rank, rank);
        Set(StayFeature.Fitting, Evidence.Code(Math.Min(fitting, 1)));
        Set(StayFeature.PairOdds, Candidate.Pairs[0].Evidence.Odds);
        foreach (var (own, of) in FromDate)
            Set(own, Date.Evidence.Codes[(int)of]);
        foreach (var (own, of) in FromCandidate)
            Set(own, Candidate.Codes[(int)of]);
    }

    private void Set(StayFeature feature, int code) => Codes[(int)feature] = (byte)code;
}
