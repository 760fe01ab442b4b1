namespace Motorcade.Domain.Learning;

/// <summary>Hashed words first, then trees that see their verdict among the other codes (stacking, Wolpert 1992).</summary>
internal sealed class WordJudge(WordWeights words, BoostedTrees trees)
{
    public void Judge(Evidence evidence)
    {
        evidence.Codes[^1] = words.Code(evidence.Words);
        evidence.Probability = trees.Probability(evidence.Codes);
    }

    public static WordJudge Read(BinaryReader reader) => new(WordWeights.Read(reader), BoostedTrees.Read(reader));

    public void Write(BinaryWriter writer)
    {
        words.Write(writer);
        trees.Write(writer);
    }
}
