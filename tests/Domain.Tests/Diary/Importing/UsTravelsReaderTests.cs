using Motorcade.Domain.Diary.Importing;
using Motorcade.Domain.Reading;
using static Motorcade.Domain.Tests.Diary.Importing.Records;

namespace Motorcade.Domain.Tests.Diary.Importing;

public sealed class UsTravelsReaderTests
{
    [Theory]
    [InlineData("Spain", "Havana (Cuba)", "1866-01-20", "Havana/CU")]
    [InlineData("Denmark", "St. Thomas, St. Croix (Virgin Islands)", "1866-01-09", "St. Thomas/VI,St. Croix/VI")]
    [InlineData("United Kingdom", "Kingston (Jamaica)", "1920-11-30", "Kingston/JM")]
    [InlineData("United Kingdom", "Bermuda", "1953-12-04", "/BM")]
    [InlineData("United Kingdom", "Argentia (Newfoundland)", "1941-08-09", "Argentia/CA")]
    [InlineData("Canada", "Sydney (Nova Scotia), Campobello Island (New Brunswick)", "1933-06-29", "Sydney/CA,Campobello Island/CA")]
    [InlineData("U.S.S.R.", "Moscow, Kiev", "1972-05-22", "Moscow/RU,Kyiv/UA")]
    [InlineData("U.S.S.R.", "Leningrad", "1972-05-27", "St. Petersburg/RU")]
    [InlineData("Vietnam", "Saigon", "1966-12-09", "Ho Chi Minh City/VN")]
    [InlineData("Mexico", "Mexico, D.F., Puerto Vallarta", "1978-05-03", "Mexico City/MX,Puerto Vallarta/MX")]
    [InlineData("Germany", "West Berlin", "1987-06-12", "Berlin/DE")]
    [InlineData("Israel", "Jerusalem, Ramallah", "2008-01-09", "Jerusalem/IL,Ramallah/PS")]
    [InlineData("Vatican City", "", "1966-07-08", "/VA")]
    [InlineData("Singapore", "Singapore", "1992-01-03", "Singapore/SG")]
    public void Locale_GivesAStopATown(string country, string locale, string day, string expected)
    {
        var stops = Travel(country, locale, "", day).Stops;
        Assert.Equal(expected, string.Join(',', stops.Select(s => $"{s.Destination.Name}/{s.Destination.CountryCode}")));
        Assert.All(stops, s => Assert.Equal((day, day), (s.Dates.Start.ToString(), s.Dates.End.ToString())));
    }

    [Theory]
    [InlineData("Jordan", "1996-02-07", "Held talks with King Hussein.", "Hussein of Jordan")]
    [InlineData("Egypt", "1975-06-02", "Met with President Sadat to prepare a second accord.", "Anwar Sadat")]
    [InlineData("Austria", "1979-06-15", "Met with Chancellor Kreisky and Soviet General Secretary Brezhnev.",
        "Bruno Kreisky|Leonid Brezhnev")]
    [InlineData("France", "1954-07-13", "Conferred with Prime Minister Mendes-France.", "Pierre Mendès France")]
    [InlineData("Vatican City", "1970-09-28", "Audience with Pope Paul VI.", "Pope Paul VI")]
    [InlineData("United Kingdom", "1984-06-05",
        "Met with Queen Elizabeth II, Prime Minister Thatcher, and Japanese Prime Minister Nakasone.",
        "Elizabeth II|Margaret Thatcher|Yasuhiro Nakasone")]
    [InlineData("Costa Rica", "1982-12-03", "Working visit; met with President Monge and President Magana of El Salvador.",
        "Luis Alberto Monge|Álvaro Magaña")]
    [InlineData("Portugal", "1977-05-10", "Saw the sights. Later met with the Prime Ministers of Greece and Turkey.",
        "Konstantinos Karamanlis|Süleyman Demirel")]
    [InlineData("Switzerland", "1991-01-09", "Discussed the crisis in the Gulf with Iraqi Foreign Minister Aziz.", "Tariq Aziz")]
    [InlineData("Tanzania", "2000-08-28", "Met with former South African President Mandela and President Mkapa.",
        "Nelson Mandela|Benjamin Mkapa")]
    [InlineData("Egypt", "1993-12-06", "Discussed the accord with PLO Chairman Arafat.", "Yasser Arafat")]
    [InlineData("Kuwait", "1994-10-28", "Met with the Amir of Kuwait and thanked American troops.", "Jaber al-Ahmad al-Sabah")]
    [InlineData("Chile", "2010-03-02", "Met with President Bachelet and President-elect Pinera.", "Michelle Bachelet|Sebastián Piñera")]
    [InlineData("Egypt", "2023-01-29", "Met with President Abdel Fattah El-Sisi and Foreign Minister Sameh Shoukry.",
        "Abdel Fattah el-Sisi|Sameh Shoukry")]
    [InlineData("Peru", "1976-02-18", "Met with Foreign Minister de la Nobleza.", "de la Nobleza")]
    [InlineData("Libya", "1953-05-28", "Met with Prime Minister Muntasser.", "Muntasser")]
    public void Remark_OfAMeeting_NamesThoseMet(string country, string day, string remark, string expected) =>
        Assert.Equal(expected, string.Join('|', Assert.Single(Travel(country, "", remark, day).Stops).Meets.Select(m => m.Name)));

    [Theory]
    [InlineData("Israel", "1995-11-05", "Attended the funeral of Prime Minister Rabin.")]
    [InlineData("Korea, South", "2003-02-24", "Was at the inauguration of President Roh Moo-hyun.")]
    [InlineData("Spain", "1997-07-08", "Accompanied President Clinton to the NATO Summit.")]
    [InlineData("Germany", "1947-03-07", "Conferred with officials of the American military government.")]
    [InlineData("Belgium", "1999-04-12", "Met with NATO Foreign Ministers.")]
    [InlineData("Japan", "1979-06-28", "Attended the Economic Summit with the Heads of State and Government of Canada, France, and Italy.")]
    public void Remark_WithoutAMeeting_NamesNobody(string country, string day, string remark) =>
        Assert.Empty(Assert.Single(Travel(country, "", remark, day).Stops).Meets);

    [Theory]
    [InlineData("Attended the G-8 Economic Summit.", "G-8 Economic Summit")]
    [InlineData("Attended the World Economic Forum in Davos and met with President Deiss.", "World Economic Forum")]
    [InlineData("Participated in a meeting of the Contact Group on May 3.", "meeting of the Contact Group")]
    [InlineData("Attended the Conference on Security and Cooperation in Europe.", "Conference on Security and Cooperation in Europe")]
    [InlineData("Attended the funeral of King Hussein.", "funeral of King Hussein")]
    [InlineData("Accompanied President Clinton to the signing of the Dayton Accords.", "signing of the Dayton Accords")]
    [InlineData("Accompanied President Clinton to the G-7 Summit and to talks with President Yeltsin.", "G-7 Summit")]
    [InlineData("Met with senior officials.", null)]
    [InlineData("Vacation.", null)]
    public void Remark_OfAnEvent_NamesIt(string remark, string? expected) =>
        Assert.Equal(expected, Assert.Single(Travel("Switzerland", "", remark).Stops).Event);

    [Fact]
    public void Remark_ThatNamesATown_TellsOfThatTownAndItsDays()
    {
        var stops = Travel(
            "Turkey", "Istanbul, Ankara", "Met with President Demirel in Ankara. Attended the OSCE Summit in Istanbul November 18-19.",
                "1999-11-15", "1999-11-19", "president", "William J. Clinton").Stops;
        Assert.Equal(["Istanbul 1999-11-18..1999-11-19", "Ankara 1999-11-15..1999-11-19"], stops.Select(InWords));
        Assert.Equal(("OSCE Summit", 0), (stops[0].Event, stops[0].Meets.Count));
        Assert.Equal("Süleyman Demirel", Assert.Single(stops[1].Meets).Name);
        Assert.All(stops, s => Assert.Equal("Bill Clinton", s.Traveller.Name));
    }

    [Fact]
    public void Meeting_WithoutATown_StandsWithTheCapital()
    {
        var stops = Travel("Chile", "Valparaiso, Santiago", "Met with President Bachelet.", "2006-11-05").Stops;
        Assert.Empty(stops[0].Meets);
        Assert.Equal("Michelle Bachelet", Assert.Single(stops[1].Meets).Name);
    }

    [Fact]
    public void Stop_IsCompletedOfficialAndQuotesItsRow()
    {
        const string remark = "Met with Prime Minister Ecevit.";
        var reading = Travel("Turkey", "Ankara", remark, "1978-04-20", "1978-04-21", "secretary", "Cyrus Roberts Vance");
        var stop = Assert.Single(reading.Stops);
        Assert.Equal(("Travels of the Secretary of State, row 17", new DateOnly(1978, 4, 21)), (reading.Title, reading.Published));
        Assert.Equal((TripStatus.Completed, 0.99, remark, 0, remark.Length),
            (stop.Status, stop.Confidence, stop.Quote.Text, stop.Quote.Span.Start, stop.Quote.Span.Length));
        Assert.Equal(["US Office of the Historian"], stop.ReportedBy);
        Assert.Equal("Cyrus Vance", stop.Traveller.Name);
    }

    [Fact]
    public void Claim_OfTheSameRow_HasTheSameIdAndOfAnEditedOneAnother()
    {
        string Id(string remark, string end) => Assert.Single(Travel("Turkey", "Ankara", remark, "1978-04-20", end).Stops).Id;
        Assert.Equal(Id("A visit.", "1978-04-21"), Id("A visit.", "1978-04-21"));
        Assert.Equal(3, new[] { Id("A visit.", "1978-04-21"), Id("A visit.", "1978-04-22"),
            Id("An official visit.", "1978-04-21") }.Distinct().Count());
    }

    [Theory]
    [InlineData("Atlantis", "1999-05-03", "1999-05-03", "country", FaultKind.Country)]
    [InlineData("Peru", "3 May 1999", "1999-05-03", "start", FaultKind.Date)]
    [InlineData("Peru", "1999-05-03", "1999-05-32", "end", FaultKind.Date)]
    [InlineData("Peru", "1999-05-03", "1999-05-02", "end", FaultKind.Date)]
    public void Row_Wrong_IsNamedWithFieldAndLine(string country, string start, string end, string field, FaultKind kind)
    {
        var reading = Travel(country, "", "", start, end);
        Assert.Empty(reading.Stops);
        Assert.Equal((2, "17", field, kind), (reading.Fault!.Line, reading.Fault.Key, reading.Fault.Field, reading.Fault.Kind));
    }
}
