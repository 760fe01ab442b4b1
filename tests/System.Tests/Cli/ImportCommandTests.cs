using System.Text;
using System.Text.Json;
using Motorcade.SystemTests.Page;

namespace Motorcade.SystemTests.Cli;

/// <summary>`motorcade import` as a process, with rows of our own in the layouts of known diaries.</summary>
public sealed class ImportCommandTests : IDisposable
{
    /// <summary>So many that an interrupt always comes before the last of them is sent.</summary>
    private const int Rows = 20_000;

    private const string Travels = """
        id	role	traveller	start	end	country	locale	remarks
        1	secretary	Cyrus Roberts Vance	1977-02-18	1977-02-19	Jordan	Amman	Held talks with King Hussein.
        2	president	Jimmy Carter	1978-03-28	1978-03-29	Venezuela	Caracas	Met with President Perez.
        3	president	Jimmy Carter	1978-03-30	1978-03-30	Atlantis	Poseidonis	Met with nobody.
        4	secretary	William Pierce Rogers	1972-05-31	1972-06-01	U.S.S.R.	Moscow, Kiev	"Signed a ""basic"" accord."
        """;

    private const string Visits = """
        id	visitor	from	start	end	description
        1	Prime Minister Hughes	Australia	1918-05-29	1918-06-01	Afterwards visited New York City.
        2	President and Mrs. Bourguiba	Tunisia	1961-05-03	1961-05-05	State visit. Met with President Kennedy.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-import-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public async Task Check_WithoutMotorcade_ReadsCountsAndReports()
    {
        var report = Path.Combine(folder, "report.tsv");
        var run = await MotorcadeProcess.RunAsync(["import", "us-travels", Write("travels.tsv", Travels), "--check", "--report", report]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rows        4", run.Output);
        Assert.Contains("stops       4", run.Output);
        Assert.Contains("unresolved  1 rows (25.0 %)", run.Output);
        Assert.Contains("line 4: country: 'Atlantis' is no country that is known", run.Error);
        var lines = await File.ReadAllLinesAsync(report);
        Assert.Equal("file\tline\tkey\tfield\tkind\treason", lines[0]);
        Assert.Equal(["4", "3", "country", "country"], Assert.Single(lines[1..]).Split('\t')[1..5]);
    }

    [Fact]
    public async Task Check_JsonLines_PrintsEachRowWithItsStops()
    {
        var run = await MotorcadeProcess.RunAsync(["import", "us-visits", "-", "--check", "--jsonl"], Visits);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("rows        2", run.Error);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["1", "2"], rows.Select(r => r.GetProperty("key").GetString()));
        Assert.Equal(["Washington", "New York"], rows[0].GetProperty("stops").EnumerateArray()
            .Select(s => s.GetProperty("destination").GetProperty("name").GetString()));
        Assert.Equal("John F. Kennedy", rows[1].GetProperty("stops")[0].GetProperty("meets")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Import_IntoARunningMotorcade_IsThereOnceAndMeetsWhatItHad()
    {
        await using var motorcade = await StandaloneProcess.StartAsync();
        string[] travels = ["import", "us-travels", Write("travels.tsv", Travels), "--to", motorcade.RpcAddress.ToString()];
        var first = await MotorcadeProcess.RunAsync(travels);
        Assert.Equal(1, first.ExitCode);
        Assert.Contains("recorded    3 rows, 0 were known already; 4 changes of the diary", first.Output);
        Assert.Contains("recorded    0 rows, 3 were known already; 0 changes of the diary", (await MotorcadeProcess.RunAsync(travels))
            .Output);

        Write("travels.tsv", Travels.Replace("Caracas", "Maracaibo", StringComparison.Ordinal));
        Assert.Contains("recorded    1 rows, 2 were known already", (await MotorcadeProcess.RunAsync(travels)).Output);
        Assert.Equal(0, (await MotorcadeProcess.RunAsync(["import", "us-visits", Write("visits.tsv", Visits), "--to",
            motorcade.RpcAddress.ToString()])).ExitCode);

        using var http = new HttpClient { BaseAddress = motorcade.Address };
        using var carter = JsonDocument.Parse(await http.GetStringAsync("v1/trips?traveller=carter"));
        var trip = Assert.Single(carter.RootElement.GetProperty("trips").EnumerateArray());
        Assert.Equal(("Maracaibo", "completed", "Carlos Andrés Pérez"), (
            trip.GetProperty("destination").GetProperty("name").GetString(), trip.GetProperty("status").GetString(),
                trip.GetProperty("meets")[0].GetProperty("name").GetString()));
        using var all = JsonDocument.Parse(await http.GetStringAsync("v1/trips"));
        Assert.Equal(7, all.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Import_Interrupted_KeepsWhatWasSentAndGoesOn()
    {
        await using var motorcade = await StandaloneProcess.StartAsync();
        var rows = string.Join('\n', Enumerable.Range(0, Rows)
            .Select(n => $"{n},{(char)('A' + (n % 26))}nna {(char)('A' + (n % 7))}strom,{1950 + (n % 60)}-0{1 + (n % 9)}-1{n % 10},Peru,Lima"));
        string[] import =
        [
            "import", "table", Write("ours.csv", "no,who,day,country,town\n" + rows), "--map",
            "key=no,traveller=who,start=day,country=country,city=town", "--to", motorcade.RpcAddress.ToString(),
        ];
        using var http = new HttpClient { BaseAddress = motorcade.Address };
        var run = await MotorcadeProcess.InterruptAsync(import, async () =>
        {
            using var trips = JsonDocument.Parse(await http.GetStringAsync("v1/trips?page_size=1"));
            return trips.RootElement.GetProperty("total").GetInt32() > 0;
        });
        Assert.Equal(130, run.ExitCode);
        var kept = int.Parse(run.Error.Split("interrupted; ")[1].Split(' ')[0], System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(kept, 1, Rows - 1);
        Assert.Contains("The same command goes on", run.Error);
        var again = await MotorcadeProcess.RunAsync(import);
        Assert.Contains(FormattableString.Invariant($"recorded    {Rows - kept:N0} rows, {kept:N0} were known already"), again.Output);
    }

    [Fact]
    public async Task Import_OfATable_ReadsItsColumnsDelimiterAndCodePage()
    {
        var file = Path.Combine(folder, "reisen.csv");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(
            "Nr;Wer;Land;Ort;Von;Bis;Treffen\n1;Angela Merkel;Perú;Lima;3.4.2018;5.4.2018;Martín Vizcarra\n"));
        var run = await MotorcadeProcess.RunAsync(
            ["import", "table", file, "--map", "key=Nr,traveller=Wer,country=Land,city=Ort,start=Von,end=Bis,met=Treffen", "--keeper",
                "Our desk", "--check", "--jsonl"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not UTF-8; read as Windows-1252", run.Error);
        var row = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("1", "Our desk", "reisen, row 1"), (row.GetProperty("key").GetString(), row.GetProperty("keeper").GetString(),
            row.GetProperty("title").GetString()));
        var stop = row.GetProperty("stops")[0];
        Assert.Equal(("2018-04-03", "2018-04-05", "Martín Vizcarra Cornejo"), (Text(stop, "start"), Text(stop, "end"), Met(stop)));
    }

    [Fact]
    public async Task Import_OfColt_KnowsItsColumns()
    {
        const string colt =
            "TripID,LeaderCountryOrIGO,LeaderCountryISO,LeaderTitle,LeaderFullName,CountryVisited,CountryVisitedISO,CityVisited,TripYear,"
            + "TripStartDate,TripEndDate,HostHOGSName,NonhostHOGSNames,IGOLeaderName,NameMultilatEvent,Notes\n"
            + "PER-1,Peru,PER,President,Alan Garcia,Brazil,BRA,Brasilia,2006,"
            + "11/9/2006,TBD,Luiz Inacio Lula da Silva,NA,NA,,Signed an accord\n";
        string[] import = ["import", "colt", "-", "--check", "--jsonl"];
        var run = await MotorcadeProcess.RunAsync(import, colt);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("TripStartDate: '11/9/2006' may be 2006-11-09 or 2006-09-11; say which with --dates", run.Error);
        run = await MotorcadeProcess.RunAsync([.. import, "--dates", "M/d/yyyy"], colt);
        var stop = JsonDocument.Parse(run.Output).RootElement.GetProperty("stops")[0];
        Assert.Equal(("Alan García", "2006-11-09", "Luiz Inácio Lula da Silva"), (Name(stop, "traveller"), Text(stop, "start"), Met(stop)));
    }

    [Fact]
    public async Task Import_WithNobodyThere_SaysHowToStart()
    {
        var run = await MotorcadeProcess.RunAsync(["import", "us-visits", Write("visits.tsv", Visits), "--to", "http://localhost:9"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Contains("nothing answers at http://localhost:9/; start Motorcade with 'dotnet run --project AppHost'", run.Error);
        Assert.Contains("--check", run.Error);
    }

    [Theory]
    [InlineData("no such file", "us-visits", "nowhere.tsv", "--check")]
    [InlineData("no column visitor, from", "us-visits", "travels.tsv", "--check")]
    [InlineData("--map: say which columns", "table", "travels.tsv", "--check")]
    [InlineData("--map: 'leader' is no field", "table", "travels.tsv", "--check", "--map", "leader=traveller")]
    [InlineData("no column Leader", "table", "travels.tsv", "--check", "--map", "traveller=Leader,start=start,country=country")]
    [InlineData("--dates: 'soon' is no form", "colt", "travels.tsv", "--check", "--dates", "soon")]
    [InlineData("--to: 'somewhere' is no address", "us-visits", "travels.tsv", "--to", "somewhere")]
    [InlineData("--jsonl: only with --check", "us-travels", "travels.tsv", "--jsonl")]
    [InlineData("--delimiter: '::' is not one sign", "us-travels", "travels.tsv", "--check", "--delimiter", "::")]
    [InlineData("empty; a table begins with", "us-travels", "empty.tsv", "--check")]
    public async Task Import_AskedForWhatCannotBe_SaysSoInOneLine(string reason, string kind, string file, params string[] options)
    {
        Write("travels.tsv", Travels);
        Write("empty.tsv", "");
        var run = await MotorcadeProcess.RunAsync(["import", kind, Path.Combine(folder, file), .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    private static string? Text(JsonElement json, string field) => json.GetProperty(field).GetString();

    private static string? Name(JsonElement json, string field) => Text(json.GetProperty(field), "name");

    private static string? Met(JsonElement stop) => Text(stop.GetProperty("meets")[0], "name");

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
