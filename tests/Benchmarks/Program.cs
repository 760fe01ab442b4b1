using Motorcade.Benchmarks;
using Motorcade.Benchmarks.Training;

return args switch
{
    ["reading", .. var files] when files.Length > 0 => ReadingSpeed.Run(files),
    ["prepare", .. var files] when files.Length > 0 => PrepareSpeed.Run(files),
    ["cold-start", var file] => ColdStart.Run(file),
    ["train-tagger", var output, .. var files] when files.Length > 0 => TaggerTrainer.Run(output, files),
    ["ceiling", .. var files] => TripCeiling.Run(files),
    ["train-trips", var output, .. var files] when files.Length > 0 => TripTrainer.Run(output, files),
    ["road", var gateway, .. var files] when files.Length > 0 => await RoadSpeed.RunAsync(new Uri(gateway), files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/Benchmarks -- …
          reading ARTICLES.jsonl…          whole reading, one thread, articles a second after warm-up
          prepare ARTICLES.jsonl…          the first half of reading, sentences to mentions, and each of its steps
          cold-start ARTICLE               `motorcade read` on one article in a new process, seconds
          train-tagger OUT TREEBANK.conllu… trains the tagger and reports its held-out accuracy
          road GATEWAY-URL ARTICLES.jsonl… submission to recorded trips through running services
        """);
    return 2;
}
