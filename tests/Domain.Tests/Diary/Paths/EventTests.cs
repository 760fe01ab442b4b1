using Motorcade.Domain.Diary.Events;
using Motorcade.Domain.Reading;
using static Motorcade.Domain.Tests.Diary.Paths.Stops;

namespace Motorcade.Domain.Tests.Diary.Paths;

public sealed class EventTests
{
    private static readonly PlaceRef Elmau = new("Elmau", "Germany", "DE");

    [Theory]
    [InlineData("G7 summit", "the G7 Summit")]
    [InlineData("G7 summit", "Group of Seven summit in Elmau")]
    [InlineData("G7 summit", "48th G7 summit")]
    [InlineData("G7 summit", "2022 G-7 leaders' summit")]
    [InlineData("G7 summit", "summit of the Group of Seven")]
    [InlineData("g7", "G7 leaders' meeting next week")]
    [InlineData("UN General Assembly", "77th session of the United Nations General Assembly")]
    [InlineData("COP27", "COP27 climate conference")]
    [InlineData("Arab League summit", "summit of the League of Arab States")]
    [InlineData("Pacific Islands Forum", "Pacific Islands Forum leaders meeting")]
    [InlineData("summit of Caspian nations", "sixth Caspian Summit")]
    [InlineData("inauguration of Gustavo Petro", "Gustavo Petro's swearing-in")]
    [InlineData("inauguration of President Gustavo Petro", "Gustavo Petro’s inauguration ceremony")]
    [InlineData("state funeral of Queen Elizabeth II", "Elizabeth II's funeral")]
    [InlineData("Elmau summit", "summit")]
    public void Series_OtherNamesOfOneEvent_AreTheSame(string one, string other) =>
        Assert.Equal(EventSeries.Of(one, Elmau), EventSeries.Of(other, Elmau));

    [Theory]
    [InlineData("G7 summit", "G20 summit")]
    [InlineData("G7 summit", "G7 foreign ministers' meeting")]
    [InlineData("NATO summit", "EU summit")]
    [InlineData("inauguration of Gustavo Petro", "inauguration of Hakainde Hichilema")]
    [InlineData("climate summit", "security summit")]
    [InlineData("summit", "funeral")]
    [InlineData("visit to Las Vegas forum", "LAS forum")]
    public void Series_OtherEvents_AreApart(string one, string other) =>
        Assert.NotEqual(EventSeries.Of(one, Elmau), EventSeries.Of(other, Elmau));

    [Theory]
    [InlineData("the summit", true)]
    [InlineData("Elmau summit", true)]
    [InlineData("first leaders' meeting", true)]
    [InlineData("climate summit", false)]
    [InlineData("G7", false)]
    public void Series_NothingButAKind_IsGeneric(string name, bool generic) => Assert.Equal(generic, EventSeries.Of(name, Elmau).IsGeneric);

    [Theory]
    [InlineData("", "")]
    [InlineData("the", "the")]
    [InlineData("Форум", "forum")]
    [InlineData("2022", "2022")]
    public void Series_NamesOfNothing_AreStillNames(string name, string key) => Assert.Equal(key, EventSeries.Of(name).Key);

    [Theory]
    [InlineData("G7 summit", "2022-06-26", "DE 2022")]
    [InlineData("2022 G7 summit", "", "DE 2022")]
    [InlineData("G7 summit", "", "DE ")]
    public void Scope_OfAStop_IsCountryAndYear(string name, string first, string scope) =>
        Assert.Equal(scope, EventScope.Of(name, Elmau, first.Length > 0 ? Day(first) : null).ToString());

    [Theory]
    [InlineData("Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-06-26..2022-06-28 the G7 summit", "G7 summit 2022-06-26..2022-06-28 2")]
    [InlineData(
        "Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-06-20..2022-06-28 G7",
        "G7 summit 2022-06-26..2022-06-28 3")]
    [InlineData("Elmau 2022-06-26..2022-06-28 G7 summit;_ 2022-06-01..2022-06-30 G7 summit", "G7 summit 2022-06-26..2022-06-28 2")]
    [InlineData(
        "Elmau 2022-06-26..2022-06-28 G7 summit;_ 2022-01-01..2022-12-31 Group of Seven summit",
        "Group of Seven summit 2022-06-26..2022-06-28 2")]
    [InlineData("Elmau 2022-06-26..2022-06-28 G7 summit;Elmau - G7 summit", "G7 summit 2022-06-26..2022-06-28 2")]
    [InlineData("Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-06-27..2022-06-27 summit", "G7 summit 2022-06-26..2022-06-28 2")]
    [InlineData(
        "Elmau 2022-06-26..2022-06-28 G7 summit;Berlin 2022-06-27..2022-06-27 summit",
        "G7 summit 2022-06-26..2022-06-28 1|summit 2022-06-27..2022-06-27 1")]
    [InlineData(
        "Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-08-27..2022-08-27 summit",
        "G7 summit 2022-06-26..2022-06-28 1|summit 2022-08-27..2022-08-27 1")]
    [InlineData(
        "Elmau 2022-06-26..2022-06-28 G7 summit;Elmau 2022-06-27..2022-06-27 funeral",
        "G7 summit 2022-06-26..2022-06-28 1|funeral 2022-06-27..2022-06-27 1")]
    [InlineData(
        "Berlin 2022-03-24..2022-03-25 EU summit;Berlin 2022-06-23..2022-06-24 EU summit;_ 2022-06-01..2022-06-30 EU summit",
        "EU summit 2022-03-24..2022-03-25 1|EU summit 2022-06-23..2022-06-24 2")]
    [InlineData(
        "Berlin 2022-08-07..2022-08-07 inauguration of Gustavo Petro;Berlin 2022-08-06..2022-08-08 Petro's inauguration",
        "inauguration of Gustavo Petro 2022-08-06..2022-08-08 2")]
    [InlineData("Elmau 2022-06-01..2022-06-30 G7 summit;Elmau 2022-01-01..2022-12-31 G7 summit", "G7 summit 2022-06-01..2022-06-30 2")]
    [InlineData("Elmau - forum", "forum .. 1")]
    public void Fold_OneScope_GathersWhatIsOneEvent(string lines, string expected)
    {
        var stops = lines.Split(';').Select(EventStop).ToArray();
        var events = EventFold.Of("DE 2022", stops);
        Assert.Equal(expected, string.Join('|', events.Select(e => $"{e.Name} {e.First:yyyy-MM-dd}..{e.Last:yyyy-MM-dd} {e.Stops.Count}")));
        Assert.Equal(events.Count, events.Select(e => e.Id).Distinct().Count());
        Assert.Equal(events.Select(e => e.Id), EventFold.Of("DE 2022", stops.Reverse().Concat(stops)).Select(e => e.Id));
    }

    [Fact]
    public void Fold_ALaterAttendee_KeepsTheId()
    {
        var first = EventStop("Elmau 2022-06-26..2022-06-28 G7 summit", 0);
        var before = Assert.Single(EventFold.Of("DE 2022", [first])).Id;
        var later = EventStop("_ 2022-06-01..2022-06-30 Group of Seven summit in Elmau", 1);
        var after = Assert.Single(EventFold.Of("DE 2022", [first, later]));
        Assert.Equal((before, "Elmau"), (after.Id, after.Where.Place.Name));
        Assert.NotEqual(before, Assert.Single(EventFold.Of("DE 2021", [first])).Id);
    }

    [Theory]
    [InlineData("2022-06-01..2022-06-30", "2022-06..2022-06")]
    [InlineData("2022-01-01..2022-12-31", "2022..2022")]
    [InlineData("2022-06-26..2022-06-28", "2022-06-26..2022-06-28")]
    [InlineData("-", "..")]
    public void Dates_OfAnEvent_AreAsFineAsTheyAreKnown(string when, string expected)
    {
        var dates = Assert.Single(EventFold.Of("DE 2022", [EventStop($"Elmau {when} G7 summit", 0)])).Dates;
        Assert.Equal(expected, $"{dates.Start}..{dates.End}");
    }

    private static EventStop EventStop(string line, int n)
    {
        var parts = line.Split(' ', 3);
        var days = parts[1] == "-" ? null : parts[1].Split("..");
        var place = new PlaceRef(parts[0].TrimStart('_'), "Germany", "DE");
        return new()
        {
            TripId = $"t{n}",
            TravellerKey = $"p{n}",
            Name = parts[2],
            Series = EventSeries.Of(parts[2], place),
            Place = place,
            First = days is null ? null : Day(days[0]),
            Last = days is null ? null : Day(days[1]),
        };
    }
}
