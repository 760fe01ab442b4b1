using Motorcade.Benchmarks;
using Motorcade.Benchmarks.Dates;
using Motorcade.Benchmarks.Diary;
using Motorcade.Benchmarks.Training;

return args switch
{
    ["reading", .. var files] when files.Length > 0 => ReadingSpeed.Run(files),
    ["prepare", .. var files] when files.Length > 0 => PrepareSpeed.Run(files),
    ["cold-start", var file] => ColdStart.Run(file),
    ["train-tagger", var output, .. var files] when files.Length > 0 => TaggerTrainer.Run(output, files),
    ["trip-ceiling", .. var files] when files.Length > 0 => TripCeiling.Run(files),
    ["places", .. var files] when files.Length > 0 => PlaceReach.Run(files),
    ["train-trips", var output, .. var files] when files.Length > 0 => TripTrainer.Run(output, files),
    ["train-sanctions", var output, .. var files] when files.Length > 0 => SanctionTrainer.Run(output, files),
    ["sanction-ceiling", .. var files] when files.Length > 0 => SanctionCeiling.Run(files),
    ["dates", .. var files] when files.Length > 0 => DateConformance.Run(files),
    ["dates-gold", .. var files] when files.Length > 0 => GoldDates.Run(files),
    ["fold"] => FoldSpeed.Run(),
    ["copies", .. var files] when files.Length > 0 => CopyReach.Run(files),
    ["road", var gateway, .. var files] when files.Length > 0 => await RoadSpeed.RunAsync(new Uri(gateway), files),
    ["diary", .. var rest] when DiaryOptions.Parse(rest) is { } options => await DiarySpeed.RunAsync(options),
    ["ways", var gateway] => await WaysSpeed.RunAsync(new Uri(gateway)),
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
          train-trips OUT ARTICLES.jsonl… [--folds FILE]
                                           trains the judge of trips; writes what unseen articles gave
          trip-ceiling ARTICLES.jsonl…     counts at which step labelled trips get out of reach
          train-sanctions OUT ARTICLES.jsonl… [--phrases FILE] [--folds FILE]
                                           trains the judge of sanctions; writes what unseen articles gave
          sanction-ceiling ARTICLES.jsonl… counts at which step labelled sanctions get out of reach
          dates CASES.json… [--errors N]   dates and date ranges of a DateTimeModel file read as they should be
          dates-gold GOLD.jsonl… [--errors N]  labelled trips whose dates are among those read in their article
          places ARTICLES.jsonl…           share of labelled destinations among the places found, and the misses
          diary [--claims 1000000] [--travellers 20000] [--store sqlite|postgres] [--connection STRING] [--folder FOLDER]
                                           a generated diary in a store: pages of trips, where somebody was, folding
          fold                             folding of generated claims of one traveller in one country
          copies ARTICLES.jsonl…           how surely copies of articles are known, and others are not taken for copies
          road GATEWAY-URL ARTICLES.jsonl… submission to recorded trips through running services
          ways GATEWAY-URL                 the whole diary in every form it goes out in
        """);
    return 2;
}
