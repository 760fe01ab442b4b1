using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Training;

/// <summary>Trains the tagger on CoNLL-U files and says how it does on the documents it has not seen.</summary>
internal static class TaggerTrainer
{
    private const int Passes = 8;
    private const int HeldOutOf = 5;
    private const double Scale = 64;

    /// <summary>Weights that moved less than this (of the scale above) change no tag worth the room.</summary>
    private const int LeastWeight = 14;

    public static int Run(string output, string[] files)
    {
        var documents = files.SelectMany(Treebank.Documents).ToList();
        var train = documents.Where((_, i) => i % HeldOutOf != HeldOutOf - 1).SelectMany(d => d).ToList();
        var test = documents.Where((_, i) => i % HeldOutOf == HeldOutOf - 1).SelectMany(d => d).ToList();
        Console.WriteLine($"{documents.Count} documents; {train.Sum(s => s.Words.Length)} tokens to train on, {test.Sum(s => s.Words.Length)} held out");
        Report("held out", Learn(train), test);
        var model = Learn([.. train, .. test]);
        Report("trained on all, on all", model, [.. train, .. test]);
        using var stream = File.Create(output);
        TaggerModel.Write(stream, model);
        Console.WriteLine($"{output}: {model.Count} features, {new FileInfo(output).Length / 1024} KB");
        return 0;
    }

    private static List<(uint Hash, IReadOnlyList<(byte Tag, short Weight)> Weights)> Learn(List<TaggedSentence> sentences)
    {
        var perceptron = new AveragedPerceptron(Tagger.Tags);
        var random = new Random(7);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                perceptron.Learn(sentences[index]);
        }

        return perceptron.Averaged(Scale, LeastWeight);
    }

    private static void Report(string name, List<(uint Hash, IReadOnlyList<(byte Tag, short Weight)> Weights)> weights, List<TaggedSentence> sentences)
    {
        var memory = new MemoryStream();
        TaggerModel.Write(memory, weights);
        var model = TaggerModel.Read(new MemoryStream(memory.ToArray()));
        int right = 0, all = 0, verbsRight = 0, verbs = 0;
        foreach (var sentence in sentences)
        {
            var tags = (Tag[])sentence.Certain.Clone();
            Tagger.Assign(model, Array.ConvertAll(sentence.Words, w => new TaggedWord(model, w)), tags);
            for (var i = 0; i < tags.Length; i++)
            {
                var good = tags[i] == sentence.Tags[i];
                all++;
                right += good ? 1 : 0;
                if (sentence.Tags[i] is Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ or Tag.MD)
                    (verbs, verbsRight) = (verbs + 1, verbsRight + (good ? 1 : 0));
            }
        }

        Console.WriteLine($"{name}: {(double)right / all:P2} of {all} tokens right, {(double)verbsRight / verbs:P2} of the verbs");
    }
}
