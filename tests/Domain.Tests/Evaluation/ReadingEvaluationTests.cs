using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Tests.World;
using static Motorcade.Domain.Tests.Evaluation.Rows;

namespace Motorcade.Domain.Tests.Evaluation;

/// <summary>A reading of fixed mentions with claims put in by hand: which class each mistake falls into.</summary>
public sealed class ReadingEvaluationTests
{
    private static readonly ArticleReading Read = new Analyst(SharedWorld.Tables).Read(new(
        "Angela Merkel and Emmanuel Macron spoke of Portugal, Norway and Germany. Russia had been mentioned in Brussels.",
        new(2018, 5, 28), Id: "a"));

    [Theory]
    [InlineData("Angela Merkel|Portugal|2018-06-01", "Angela Merkel|Portugal|2018-06-09", ErrorClass.WrongDate, ErrorClass.WrongDate)]
    [InlineData("Angela Merkel|Portugal|2018-06-01", "Emmanuel Macron|Portugal|2018-06-01",
        ErrorClass.WrongTraveller, ErrorClass.WrongTraveller)]
    [InlineData("Angela Merkel|Portugal|2018-06-01", "Angela Merkel|Norway|2018-06-01", ErrorClass.PairNotJudged, ErrorClass.WrongPlace)]
    [InlineData("Ada Lovelace|Portugal|2018-06-01", "Emmanuel Macron|Norway|2018-06-09", ErrorClass.TravellerNotFound, ErrorClass.NotATrip)]
    [InlineData("Angela Merkel|Lima, Peru|2018-06-01", "Angela Merkel|Germany|2018-06-09",
        ErrorClass.PlaceNotFound, ErrorClass.HomeCountry)]
    public void Trips_OneMissedAndOneFalse_AreSorted(string gold, string predicted, ErrorClass missed, ErrorClass wrong)
    {
        var found = Evaluated(Labelled([gold]), Claim(predicted));
        Assert.Equal((missed, wrong), (Assert.Single(found.Trips.Missed).Class, Assert.Single(found.Trips.False).Class));
    }

    [Fact]
    public void Trips_ToldTwice_AreOneTooMany()
    {
        var found = Evaluated(
            Labelled(["Angela Merkel|Portugal|2018-06-01"]),
            Claim("Angela Merkel|Portugal|2018-06-01"), Claim("Angela Merkel|Portugal|2018-06"));
        Assert.Empty(found.Trips.Missed);
        Assert.Equal(ErrorClass.SameTwice, Assert.Single(found.Trips.False).Class);
    }

    [Fact]
    public void WeakClaims_AreLeftOutOfTheFigures_AndSaidApart()
    {
        var found = Evaluated(
            Labelled(["Angela Merkel|Portugal", "Emmanuel Macron|Norway"]),
            Claim("Angela Merkel|Portugal", 0.9), Claim("Emmanuel Macron|Norway", 0.3), Claim("Emmanuel Macron|Portugal", 0.2));
        Assert.Equal((1, 1.0, 0.5), (found.Score.Trips.Predicted, found.Score.Trips.Precision, found.Score.Trips.Recall));
        Assert.Equal((3, 2.0 / 3, 1.0), (found.WithWeak.Trips.Predicted, found.WithWeak.Trips.Precision, found.WithWeak.Trips.Recall));
        Assert.Equal((2, ErrorClass.KeptWeak), (found.Trips.Weak, Assert.Single(found.Trips.Missed).Class));
        Assert.Equal([(0.2, 1, 0.0), (0.3, 1, 1.0), (0.9, 1, 1.0)], found.Trips.Reliability.Bins.Select(b => (b.From, b.Count, b.Right)));
    }

    [Fact]
    public void Fields_OfPairedRows_AreCountedByWhatIsWrong()
    {
        var found = Evaluated(
            Labelled(
            [
                "Angela Merkel|Lisbon, Portugal|2018-06-01|2018-06-01|planned|Emmanuel Macron|Forum",
                "Emmanuel Macron|Norway|2018-06||planned",
            ]),
            Claim("Angela Merkel|Portugal|2018-06|2018-06-02|underway"), Claim("Emmanuel Macron|Norway|2018-06-03||planned"));
        Assert.Equal(
            [
                "place missing 1", "start too coarse 1", "start too fine 1", "end another 1", "status planned → underway 1",
                "meets some missing 1", "event missing 1",
            ],
            found.Trips.Faults.Select(f => $"{f.Field} {f.Fault} {f.Count}"));
        var status = found.Trips.Confusions["status"];
        Assert.Equal(["planned", "underway"], status.Values);
        Assert.Equal((1, 1), (status.Count("planned", "planned"), status.Count("planned", "underway")));
        Assert.Equal(0, status.Count("underway", "planned"));
    }

    [Theory]
    [InlineData("EU|Russia|asset_freeze", "EU|Russia|travel_ban", ErrorClass.WrongMeasure, ErrorClass.WrongMeasure)]
    [InlineData("EU|Russia|asset_freeze", "EU|Norway|asset_freeze", ErrorClass.WrongTarget, ErrorClass.WrongTarget)]
    [InlineData("EU|Russia|asset_freeze", "Norway|Russia|asset_freeze", ErrorClass.WrongImposer, ErrorClass.WrongImposer)]
    [InlineData("Norway|Russia|asset_freeze", "Portugal|Germany|travel_ban", ErrorClass.DecisionNotRead, ErrorClass.NotASanction)]
    [InlineData("Peru|Russia|asset_freeze", "Portugal|Germany|travel_ban", ErrorClass.ImposerNotFound, ErrorClass.NotASanction)]
    [InlineData("Norway|Peru|asset_freeze", "Portugal|Germany|travel_ban", ErrorClass.TargetNotFound, ErrorClass.NotASanction)]
    [InlineData("Norway|Russia: banks|asset_freeze", "Portugal|Germany|travel_ban", ErrorClass.DecisionNotRead, ErrorClass.NotASanction)]
    public void Sanctions_OneMissedAndOneFalse_AreSorted(string gold, string predicted, ErrorClass missed, ErrorClass wrong)
    {
        var found = new ReadingEvaluation();
        found.Add(Labelled([], gold), Read with { Trips = [], Sanctions = [Decision(predicted)] });
        Assert.Equal((missed, wrong), (Assert.Single(found.Sanctions.Missed).Class, Assert.Single(found.Sanctions.False).Class));
    }

    private static ReadingEvaluation Evaluated(LabelledArticle gold, params TripClaim[] claims)
    {
        var found = new ReadingEvaluation();
        found.Add(gold, Read with { Trips = claims, Sanctions = [] });
        return found;
    }

    private static TripClaim Claim(string row, double confidence = 0.9)
    {
        var trip = Trip(row);
        return new()
        {
            Id = row,
            Traveller = new(trip.Traveller),
            Destination = new("", trip.Destination, trip.Destination == "Germany" ? "DE" : ""),
            Dates = new(PartialDate.Parse(trip.Start), PartialDate.Parse(trip.End)),
            Status = Enum.Parse<TripStatus>(trip.Status!, true),
            Quote = new(default, ""),
            Confidence = confidence,
            IsWeak = confidence < 0.5,
        };
    }

    private static SanctionClaim Decision(string row)
    {
        var sanction = Sanction(row);
        return new()
        {
            Id = row,
            Imposers = sanction.Imposers,
            Targets = sanction.Targets,
            Measure = Enum.GetValues<MeasureKind>().Single(k => RowWord.Of(k) == sanction.Measure),
            Action = MeasureAction.Imposed,
            Quote = new(default, ""),
        };
    }
}
