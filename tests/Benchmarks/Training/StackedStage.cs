using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// One decision of a stack: its examples lie in the folds of their articles, and each is judged by models that have not seen its
/// fold, so that what the next stage learns from is what it will meet.
/// </summary>
/// <param name="folds">Number of folds.</param>
/// <param name="trees">Trees a model.</param>
/// <param name="depth">Depth of a tree.</param>
internal sealed class StackedStage(int folds, int trees, int depth)
{
    private readonly List<(Evidence Evidence, bool Right, double Weight, int Fold)> examples = [];

    public void Add(Evidence evidence, bool right, double weight, int fold) => examples.Add((evidence, right, weight, fold));

    /// <summary>Gives every example the probability of the models that have not seen it.</summary>
    public void Judge()
    {
        JudgeWords();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Trees(e => e.Fold != fold);
            foreach (var (evidence, _, _, _) in examples.Where(e => e.Fold == fold))
                evidence.Probability = model.Probability(evidence.Codes);
        }
    }

    /// <summary>The judge that has seen the examples outside a fold; all of them without one.</summary>
    public WordJudge Fit(int? without = null) => new(Words(e => e.Fold != without), Trees(e => e.Fold != without));

    private void JudgeWords()
    {
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Words(e => e.Fold != fold);
            foreach (var (evidence, _, _, _) in examples.Where(e => e.Fold == fold))
                evidence.Codes[^1] = model.Code(evidence.Words);
        }
    }

    private WordWeights Words(Func<(Evidence Evidence, bool Right, double Weight, int Fold), bool> chosen)
    {
        var trainer = new WordTrainer();
        foreach (var (evidence, right, weight, _) in examples.Where(chosen).Where(e => e.Weight > 0))
            trainer.Add(evidence.Words, right, weight);
        return trainer.Fit();
    }

    private BoostedTrees Trees(Func<(Evidence Evidence, bool Right, double Weight, int Fold), bool> chosen)
    {
        var rows = new Examples();
        foreach (var (evidence, right, weight, _) in examples.Where(chosen))
            rows.Add(evidence.Codes, right, weight);
        return rows.Fit(trees, depth, examples[0].Evidence.Codes.Length);
    }
}
