using System.Globalization;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Names;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Benchmarks.Diary;

/// <summary>How long the questions take that put trips together: presence, journeys, meetings, events, crossings, overlaps.</summary>
internal sealed class PathSpeed(ItinerariesClient diary, IReadOnlyList<AnnotatedArticle> known, Random random)
{
    private const int Samples = 200;
    private const int EverybodySamples = 20;

    public async Task MeasureAsync()
    {
        await TimeAsync("where was X on D, by id", () => diary.WhereWasAsync(new() { Traveller = Key(), On = Day() }).ResponseAsync);
        await TimeAsync("where was X on D, by name", () => diary.WhereWasAsync(new() { Traveller = Name(), On = Day() }).ResponseAsync);
        await TimeAsync("who was in a town, a week", () => diary.WhoWasInAsync(InTown(7)).ResponseAsync);
        await TimeAsync("who was in a town, a year", () => diary.WhoWasInAsync(InTown(365)).ResponseAsync);
        await TimeAsync("who was in a country, a month", () => diary.WhoWasInAsync(InCountry(31)).ResponseAsync);
        await TimeAsync("journeys of one", () => diary.ListJourneysAsync(new() { Traveller = Key() }).ResponseAsync);
        await TimeAsync("meetings of one", () => diary.ListMeetingsAsync(new() { Person = Key() }).ResponseAsync);
        await TimeAsync("meetings by part of a name", () => diary.ListMeetingsAsync(new() { Person = Surname() }).ResponseAsync);
        await TimeAsync("trips on which one is met", () => diary.ListTripsAsync(new() { Meets = Key() }).ResponseAsync);
        await TimeAsync("trips to an event, a month", () => diary.ListTripsAsync(ToEvent()).ResponseAsync);
        await TimeAsync("events of a country", () => diary.ListEventsAsync(new() { Country = Country() }).ResponseAsync);
        await TimeAsync("events of a month", () => diary.ListEventsAsync(Events()).ResponseAsync);
        await TimeAsync("events attended by one", () => diary.ListEventsAsync(new() { Attendee = Key() }).ResponseAsync);
        await TimeAsync("crossings of one", () => diary.ListCrossingsAsync(new() { Traveller = Key() }).ResponseAsync);
        await TimeAsync("overlaps of one", () => diary.ListOverlapsAsync(new() { Traveller = Key() }).ResponseAsync);
        await TimeAsync("overlaps of all, a month", () => diary.ListOverlapsAsync(Overlaps()).ResponseAsync, EverybodySamples);
        await TimeAsync("overlaps of all, first page", () => diary.ListOverlapsAsync(new()).ResponseAsync, EverybodySamples);
        await TimeAsync("events of all, first page", () => diary.ListEventsAsync(new()).ResponseAsync, EverybodySamples);
    }

    private static async Task TimeAsync<T>(string what, Func<Task<T>> answer, int samples = Samples)
    {
        // A name that means several is refused, which takes as long as finding the one.
        async Task<bool> ask()
        {
            try
            {
                await answer();
                return true;
            }
            catch (RpcException refused) when (refused.StatusCode == StatusCode.InvalidArgument)
            {
                return false;
            }
        }

        await ask();
        var timings = new Timings();
        for (var n = 0; n < samples; n++)
            await timings.MeasureAsync(ask);
        Console.WriteLine($"{what,-31}  {timings}");
    }

    private Contracts.Rpc.Claims.V1.TripClaim Like() => known[random.Next(known.Count)].Trips[0];

    private string Key()
    {
        var who = Like().Traveller;
        return who.Id.Length > 0 ? who.Id : "~" + NameFolder.Fold(who.Name);
    }

    private string Name() => Like().Traveller.Name;

    private string Country() => Like().Destination.CountryCode;

    private string Surname() => known.Select(_ => Like().Traveller.Name.Split(' ')[^1]).First(w => w.Length > 4);

    private WhoWasInRequest InTown(int days)
    {
        var (from, to) = Days(days);
        return new() { Place = known.Select(_ => Like().Destination.Name).First(n => n.Length > 0), From = from, To = to };
    }

    private WhoWasInRequest InCountry(int days)
    {
        var (from, to) = Days(days);
        return new() { Country = Country(), From = from, To = to };
    }

    private ListTripsRequest ToEvent()
    {
        var (from, to) = Days(31);
        return new() { Event = "G20", From = from, To = to };
    }

    private ListEventsRequest Events()
    {
        var (from, to) = Days(31);
        return new() { From = from, To = to };
    }

    private ListOverlapsRequest Overlaps()
    {
        var (from, to) = Days(31);
        return new() { From = from, To = to };
    }

    private (string From, string To) Days(int days)
    {
        var from = DateOnly.ParseExact(known[random.Next(known.Count)].Published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (Text(from), Text(from.AddDays(days)));
    }

    private string Day() => known.Select(_ => Like().Start).First(s => s.Length == 10);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
