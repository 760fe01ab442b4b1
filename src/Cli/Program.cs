using System.CommandLine;
using Motorcade.Cli.Diary;
using Motorcade.Cli.Importing;
using Motorcade.Cli.Reading;

var root = new RootCommand("motorcade reads the news and keeps the diary of the world's leaders.")
{
    ReadCommand.Create(),
    ImportCommand.Create(),
    TripsCommand.Create(),
    WatchCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
