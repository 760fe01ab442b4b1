using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Sorts missed and false trips.</summary>
internal static class TripErrors
{
    public static ErrorClass WhyMissed(TripRow row, ArticleRows<TripRow> rows)
    {
        if (rows.Weak.Any(w => TripRules.Fits(row, w)))
            return ErrorClass.KeptWeak;
        if (rows.Strong.Any(p => TripRules.Fits(row, p)))
            return ErrorClass.SameTwice;
        if (rows.AnyFalse(p => TripRules.SameTraveller(row, p) && TripRules.SameCountry(row, p)))
            return ErrorClass.WrongDate;
        if (!rows.Reading.Mentions.Any(m => NamesPerson(m, row.Traveller)))
            return ErrorClass.TravellerNotFound;
        if (!NamesCountry(rows.Reading, row))
            return ErrorClass.PlaceNotFound;
        return rows.AnyFalse(p => TripRules.SameCountry(row, p) && TripRules.DatesFit(row.Start, p.Start)) ? ErrorClass.WrongTraveller
            : ErrorClass.PairNotJudged;
    }

    public static ErrorClass WhyFalse(TripRow row, ArticleRows<TripRow> rows)
    {
        if (rows.AnyPairedGold(g => TripRules.Fits(g, row)))
            return ErrorClass.SameTwice;
        if (rows.Gold.Any(g => TripRules.SameTraveller(g, row) && TripRules.SameCountry(g, row)))
            return ErrorClass.WrongDate;
        if (IsHome(row, rows.Reading))
            return ErrorClass.HomeCountry;
        if (rows.Gold.Any(g => TripRules.SameCountry(g, row) && TripRules.DatesFit(g.Start, row.Start)))
            return ErrorClass.WrongTraveller;
        return rows.AnyMissed(g => TripRules.SameTraveller(g, row) && TripRules.DatesFit(g.Start, row.Start)) ? ErrorClass.WrongPlace
            : ErrorClass.NotATrip;
    }

    /// <summary>What is wrong with a field of a paired row.</summary>
    public static string Confused(string field, TripRow gold, TripRow predicted) => field switch
    {
        "place" => FieldFaults.Presence(NameRules.Place(gold.Destination).Town, NameRules.Place(predicted.Destination).Town),
        "start" => FieldFaults.Date(gold.Start, predicted.Start),
        "end" => FieldFaults.Date(gold.End, predicted.End),
        "status" => $"{gold.Status} → {predicted.Status}",
        "meets" => FieldFaults.Names(gold.Meets, predicted.Meets, NameRules.SamePerson),
        _ => FieldFaults.Presence(gold.Event, predicted.Event),
    };

    private static bool NamesPerson(Mention mention, string name) =>
        mention.Kind is EntityKind.Person or EntityKind.Office
        && (NameRules.SamePerson(name, mention.Name) || mention.Members.Any(m => NameRules.SamePerson(name, m.Name)));

    /// <summary>Whether a mention stands for the country itself or for the town or region that the row names.</summary>
    private static bool NamesCountry(ArticleReading reading, TripRow row)
    {
        var (town, country) = NameRules.Place(row.Destination);
        return reading.Mentions.Any(m => (m.Kind == EntityKind.Country && NameRules.Country(m.Name) == country)
            || (m.Kind == EntityKind.Place && town is not null && NameRules.Place($"{m.Name}, {country}").Town == town));
    }

    private static bool IsHome(TripRow row, ArticleReading reading)
    {
        var claim = reading.Trips.FirstOrDefault(c => c.Traveller.Name == row.Traveller && c.Destination.ToString() == row.Destination);
        return claim is { Destination.CountryCode.Length: > 0 }
            && reading.Mentions.Any(m => m is { Kind: EntityKind.Person }
                && m.Country == claim.Destination.CountryCode && m.Name == row.Traveller);
    }
}
