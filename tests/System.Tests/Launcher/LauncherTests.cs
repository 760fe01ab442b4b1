using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Motorcade.AppHost.Local;

namespace Motorcade.SystemTests.Launcher;

/// <summary>One command starts everything, keeps it up and leaves nothing behind.</summary>
public sealed class LauncherTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("motorcade-launcher-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Theory]
    [InlineData("embedded", "-INT")]
    [InlineData("embedded", "-KILL")]
    [InlineData("processes", "-INT")]
    [InlineData("processes", "-TERM")]
    [InlineData("processes", "-KILL")]
    public async Task End_ByAnySignal_LeavesNoProcessBehind(string mode, string signal)
    {
        await using var launcher = await LauncherProcess.StartAsync(mode, data, "--no-seeds");

        await launcher.EndAsync(signal);

        Assert.Equal(signal == "-KILL" ? 128 + 9 : 0, launcher.ExitCode);
    }

    [Fact]
    public async Task Service_ThatDies_IsStartedAgainAndSaidSo()
    {
        await using var launcher = await LauncherProcess.StartAsync("processes", data, "--no-seeds");

        await launcher.KillAsync("Motorcade.Gateway");

        await launcher.SaysAsync("gateway ended with code 137; starting it again");
        await Readiness.HealthAsync("gateway", launcher.Gateway, CancellationToken.None);
        await launcher.EndAsync("-INT");
    }

    [Theory]
    [InlineData("embedded")]
    [InlineData("processes")]
    public async Task SecondRun_OverTheSameData_HoldsTheSameDiary(string mode)
    {
        var (first, said) = await DiaryOfARunAsync(mode);
        var (second, _) = await DiaryOfARunAsync(mode);

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Contains($"{mode} mode: as asked", said, StringComparison.Ordinal);
        Assert.Contains("The diary", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_InUse_IsAvoided()
    {
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        var taken = ((IPEndPoint)occupant.LocalEndpoint).Port;

        await using var launcher = await LauncherProcess.StartAtAsync(taken, "embedded", data, "--no-seeds");

        Assert.NotEqual(taken, launcher.Gateway.Port);
        await Readiness.HealthAsync("standalone", launcher.Gateway, CancellationToken.None);
        await launcher.EndAsync("-INT");
    }

    private async Task<(IReadOnlyList<string> Diary, string Said)> DiaryOfARunAsync(string mode)
    {
        await using var launcher = await LauncherProcess.StartAsync(mode, data);
        using var http = new HttpClient { BaseAddress = launcher.Gateway };
        var trips = await http.GetFromJsonAsync<JsonElement>("/v1/trips?page_size=500");
        var measures = await http.GetFromJsonAsync<JsonElement>("/v1/measures?page_size=500");
        await launcher.EndAsync("-INT");
        var rows = trips.GetProperty("trips").EnumerateArray().Concat(measures.GetProperty("measures").EnumerateArray());
        return ([.. rows.Select(r => r.GetRawText()).Order(StringComparer.Ordinal)], launcher.Output);
    }
}
