using System.CommandLine;
using Motorcade.AppHost.Local;

var mode = new Option<string>("--mode") { Description = "auto, embedded or processes.", DefaultValueFactory = _ => "auto" };
mode.AcceptOnlyFromAmong("auto", "embedded", "processes");
var data = new Option<string>("--data") { Description = "Folder for stores, queues and logs.", DefaultValueFactory = _ => ".motorcade" };
var port = new Option<int>("--port") { Description = "Port of the page and the API; a free one is taken when it is in use.", DefaultValueFactory = _ => 5080 };
var noSeeds = new Option<bool>("--no-seeds") { Description = "Do not read the articles of seeds/articles." };

var root = new RootCommand("Starts Motorcade: reads the seed articles, prints the diary and keeps serving until Ctrl-C.") { mode, data, port, noSeeds };
root.SetAction((parsed, cancel) => Launcher.RunAsync(
    new(parsed.GetValue(mode)!, Path.GetFullPath(parsed.GetValue(data)!), parsed.GetValue(port), !parsed.GetValue(noSeeds)), cancel));
return await root.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
