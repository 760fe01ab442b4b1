using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Evaluating;

/// <summary>The comparison over all articles, and over those kept aside and the rest apart.</summary>
internal sealed class SplitEvaluation
{
    /// <summary>Every fifth article of a file is kept aside while the reader is worked on.</summary>
    private const int Every = 5;

    public ReadingEvaluation All { get; } = new();

    public ReadingEvaluation KeptAside { get; } = new();

    public ReadingEvaluation Rest { get; } = new();

    /// <summary>Adds the article of a file at an index from 0.</summary>
    public void Add(int index, LabelledArticle gold, ArticleReading reading)
    {
        All.Add(gold, reading);
        PartOf(index).Add(gold, reading);
    }

    /// <summary>The same with rows that were found elsewhere.</summary>
    public void Add(int index, LabelledArticle gold, ArticleReading reading, PredictedRows predicted)
    {
        All.Add(gold, reading, predicted);
        PartOf(index).Add(gold, reading, predicted);
    }

    private ReadingEvaluation PartOf(int index) => index % Every == Every - 1 ? KeptAside : Rest;
}
