using System.CommandLine;
using Motorcade.Cli.Reading;

var root = new RootCommand("motorcade reads the news and keeps the diary of the world's leaders.") { ReadCommand.Create() };
return await root.Parse(args).InvokeAsync();
