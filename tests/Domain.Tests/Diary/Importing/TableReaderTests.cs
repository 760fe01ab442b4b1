using Motorcade.Domain.Diary.Importing;
using Motorcade.Domain.Reading;
using static Motorcade.Domain.Tests.Diary.Importing.Records;

namespace Motorcade.Domain.Tests.Diary.Importing;

public sealed class TableReaderTests
{
    private const string Map =
        "key=No,traveller=Leader,traveller_country=Of,start=From,end=To,country=Host,city=Town,met=Met,event=Occasion,status=How,"
        + "remarks=Note";

    [Fact]
    public void Row_ByItsMap_BecomesAStop()
    {
        var stop = Assert.Single(Read(
            ("No", "7"), ("Leader", "Angela Merkel"), ("Of", "Germany"), ("From", "2018-06-01"), ("To", "2018-06-02"), ("Host", "Norway"),
                ("Town", "Oslo"),
            ("Met", "Prime Minister Erna Solberg; Jens Nobody"), ("Occasion", "Nordic talks"), ("How", "planned"),
                ("Note", "As announced.")).Stops);
        Assert.Equal(("Angela Merkel", "Q567", "Oslo", "NO", TripStatus.Planned),
            (stop.Traveller.Name, stop.Traveller.Id, stop.Destination.Name, stop.Destination.CountryCode, stop.Status));
        Assert.Equal(("2018-06-01", "2018-06-02", "Nordic talks", "As announced."),
            (stop.Dates.Start.ToString(), stop.Dates.End.ToString(), stop.Event, stop.Quote.Text));
        Assert.Equal(["Erna Solberg", "Jens Nobody"], stop.Meets.Select(m => m.Name));
    }

    [Fact]
    public void ColtRow_ByThePreset_BecomesAStop()
    {
        var reading = new TableReader(Tables, ColumnMap.Colt(), new([]), "colt", "COLT").Read(Row(
            ("TripID", "DEU-2018-31"), ("LeaderFullName", "Angela Merkel"), ("LeaderTitle", "Chancellor"),
                ("LeaderCountryOrIGO", "Germany"), ("LeaderCountryISO", "DEU"),
            ("CountryVisited", "Norwegen"), ("CountryVisitedISO", "NOR"), ("CityVisited", "Oslo"), ("TripStartDate", "6/13/2018"),
                ("TripEndDate", "TBD"), ("TripYear", "2018"),
            ("HostHOGSName", "Erna Solberg"), ("NonhostHOGSNames", "NA"), ("IGOLeaderName", "António Guterres"), ("NameMultilatEvent", ""),
                ("Notes", "")));
        var stop = Assert.Single(reading.Stops);
        Assert.Equal(("DEU-2018-31", "Oslo", "NO", "2018-06-13", null),
            (reading.Key, stop.Destination.Name, stop.Destination.CountryCode, stop.Dates.Start.ToString(), stop.Dates.End));
        Assert.Equal(["Erna Solberg", "António Guterres"], stop.Meets.Select(m => m.Name));
        Assert.Equal("Angela Merkel, Oslo, Norwegen, 6/13/2018", stop.Quote.Text);
    }

    [Theory]
    [InlineData("2018-06", "2018-06")]
    [InlineData("2018", "2018")]
    [InlineData("13/6/2018", "2018-06-13")]
    [InlineData("6/13/2018", "2018-06-13")]
    [InlineData("6/6/2018", "2018-06-06")]
    [InlineData("13.6.2018", "2018-06-13")]
    [InlineData("13 Jun 2018", "2018-06-13")]
    [InlineData("June 13, 2018", "2018-06-13")]
    [InlineData("2018-06-13 00:00:00", "2018-06-13")]
    public void Date_InAnyClearForm_IsRead(string cell, string expected) =>
        Assert.Equal(expected, new CellDates([]).Read(cell).Date.ToString());

    [Theory]
    [InlineData("3/4/2018", "2018-03-04 or 2018-04-03")]
    [InlineData("soon", "no date")]
    [InlineData("31/2/2018", "no date")]
    public void Date_Unclear_SaysWhatToDo(string cell, string reason)
    {
        var read = new CellDates([]).Read(cell);
        Assert.Null(read.Date);
        Assert.Contains(reason, read.Reason);
        Assert.Contains("--dates", read.Reason);
    }

    [Fact]
    public void Date_WithItsForm_IsNoLongerUnclear() => Assert.Equal("2018-04-03", new CellDates(["d/M/yyyy"]).Read("3/4/2018")
        .Date.ToString());

    [Fact]
    public void Key_WithoutAColumn_IsMadeOfWhoWhereAndWhen()
    {
        string Key(string who, string note) => new TableReader(Tables,
            ColumnMap.Parse("traveller=Leader,start=From,country=Host,remarks=Note"), new([]), "ours", "")
            .Read(Row(("Leader", who), ("From", "2018-06-01"), ("Host", "Norway"), ("Note", note))).Key;
        Assert.Equal(Key("Angela Merkel", "one"), Key("Angela Merkel", "another"));
        Assert.NotEqual(Key("Angela Merkel", "one"), Key("Theresa May", "one"));
    }

    [Theory]
    [InlineData("country", "Host", FaultKind.Country)]
    [InlineData("start", "From", FaultKind.Date)]
    [InlineData("traveller", "Leader", FaultKind.Traveller)]
    [InlineData("status", "How", FaultKind.Status)]
    [InlineData("key", "No", FaultKind.Key)]
    public void Cell_Wrong_IsNamedByItsColumn(string field, string column, FaultKind kind)
    {
        (string Column, string Cell)[] cells = [("No", "7"), ("Leader", "Angela Merkel"), ("From", "2018-06-01"), ("Host", "Norway"),
            ("How", "planned")];
        var wrong = field == "key" ? "" : "???";
        var fault = Read([.. cells.Select(c => c.Column == column ? (c.Column, wrong) : c)]).Fault;
        Assert.Equal((column, kind), (fault!.Field, fault.Kind));
    }

    [Theory]
    [InlineData("leader=Leader,start=From,country=Host", "'leader' is no field")]
    [InlineData("traveller=Leader,start=From", "no column is given for country")]
    [InlineData("traveller=,start=From,country=Host", "traveller has no column")]
    public void Map_Wrong_SaysWhatIsWrong(string map, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => ColumnMap.Parse(map)).Message);

    private static RowReading Read(params (string Column, string Cell)[] cells) =>
        new TableReader(Tables, ColumnMap.Parse(Map), new([]), "ours", "Our desk").Read(Row(cells));
}
