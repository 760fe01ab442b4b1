using System.Text.Json.Serialization;
using Parquet;
using Parquet.Schema;
using Parquet.Serialization;
using Parquet.Serialization.Attributes;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

public sealed class ParquetTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Parquet_ReadBack_HoldsTypesAndPrecision()
    {
        var rows = await RowsAsync(await FetchAsync(host, "/v1/trips.parquet", All));

        Assert.Equal(["t2", "t1", "t3", "t4"], rows.Select(r => r.Id));
        var visit = rows[1];
        Assert.Equal(("Emmanuel Macron", "Chișinău", "planned", true), (visit.Traveller, visit.Place, visit.Status, visit.Official));
        Assert.Equal((47.00556, 28.8575, 0.123456789012345), (visit.Latitude!.Value, visit.Longitude!.Value, visit.Confidence));
        Assert.Equal((new DateOnly(2022, 6, 15), new DateOnly(2022, 6, 17)), (visit.FirstDay!.Value, visit.LastDay!.Value));
        Assert.Equal(Recorded.UtcDateTime, visit.Recorded!.Value.ToUniversalTime());
        Assert.Equal(["Maia Sandu", "Ursula von der Leyen"], visit.Meets!);
        Assert.Equal(["Reuters", "Élysée"], visit.ReportedBy!);
        Assert.Equal("=HYPERLINK(\"http://x\")", rows[0].Traveller);
        Assert.Empty(rows[0].Meets ?? []);
        Assert.Equal(((DateOnly?)null, (double?)null, null), (rows[3].FirstDay, rows[3].Latitude, rows[3].Place));
    }

    [Fact]
    public async Task Parquet_Columns_HaveTheirTypes()
    {
        using var file = new MemoryStream(await FetchAsync(host, "/v1/trips.parquet", Visit));
        await using var reader = await ParquetReader.CreateAsync(file);

        var fields = reader.Schema.Fields.ToDictionary(f => f.Name);
        Assert.Equal(DateTimeFormat.Date, Assert.IsType<DateTimeDataField>(fields["first_day"]).DateTimeFormat);
        Assert.True(Assert.IsType<DateTimeDataField>(fields["recorded"]).IsAdjustedToUTC);
        Assert.Equal(typeof(double), Assert.IsAssignableFrom<DataField>(fields["latitude"]).ClrType);
        Assert.IsType<ListField>(fields["meets"]);
    }

    [Fact]
    public async Task Parquet_OfManyTrips_IsWrittenInGroups()
    {
        using var file = new MemoryStream(await FetchAsync(host, "/v1/trips.parquet", Many(12_001)));
        await using var reader = await ParquetReader.CreateAsync(file);

        Assert.Equal([5000, 5000, 2001], reader.RowGroups.Select(g => g.RowCount));
        file.Position = 0;
        Assert.Equal(Many(12_001).Select(t => t.Id), (await RowsAsync(file.ToArray())).Select(r => r.Id));
    }

    [Fact]
    public async Task Parquet_OfNoTrips_IsAFileWithoutRows() => Assert.Empty(await RowsAsync(await FetchAsync(host, "/v1/trips.parquet")));

    private static async Task<IList<Row>> RowsAsync(byte[] file) =>
        (await ParquetSerializer.DeserializeAsync<Row>(new MemoryStream(file), new ParquetOptions { UseDateOnlyTypeForDates = true })).Data;

    private sealed class Row
    {
        [ParquetRequired]
        [JsonPropertyName("id")]
        public string Id { get; set; } = "";

        [ParquetRequired]
        [JsonPropertyName("traveller")]
        public string Traveller { get; set; } = "";

        [JsonPropertyName("place")]
        public string? Place { get; set; }

        [JsonPropertyName("latitude")]
        public double? Latitude { get; set; }

        [JsonPropertyName("longitude")]
        public double? Longitude { get; set; }

        [JsonPropertyName("first_day")]
        public DateOnly? FirstDay { get; set; }

        [JsonPropertyName("last_day")]
        public DateOnly? LastDay { get; set; }

        [ParquetRequired]
        [JsonPropertyName("status")]
        public string Status { get; set; } = "";

        [ParquetListElementRequired]
        [JsonPropertyName("meets")]
        public List<string>? Meets { get; set; }

        [ParquetListElementRequired]
        [JsonPropertyName("reported_by")]
        public List<string>? ReportedBy { get; set; }

        [JsonPropertyName("official")]
        public bool Official { get; set; }

        [JsonPropertyName("confidence")]
        public double Confidence { get; set; }

        [JsonPropertyName("recorded")]
        public DateTime? Recorded { get; set; }
    }
}
