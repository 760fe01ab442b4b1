using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Language;

public sealed class TaggedWordTests
{
    private static readonly TaggerModel Model = TaggerModel.Default;

    [Theory]
    [InlineData("king", "the", "old", "met", "his", Tag.DT, Tag.NNP)]
    [InlineData("Rome", "in", "was", ",", "where", Tag.IN, Tag.VBD)]
    [InlineData("visits", "minister", "The", "three", "towns", Tag.NN, Tag.DT)]
    public void Sum_WordInContext_IsTheSumOfAllItsFeatures(
        string word, string left, string left2, string right, string right2, Tag previous, Tag beforePrevious)
    {
        TagFeatures.Word[] words = [Of(left2), Of(left), Of(word), Of(right), Of(right2)];
        var expected = new short[TaggedWord.Lanes];
        var features = new uint[TagFeatures.Count];
        TagFeatures.Fill(features, words, 2, (int)previous, (int)beforePrevious);
        foreach (var feature in features)
            Model.Add(feature, expected);

        var tagged = Array.ConvertAll(words, w => new TaggedWord(Model, w));
        var actual = new short[TaggedWord.Lanes];
        TaggedWord.Sum(tagged[2].Own, tagged[1].AsLeft, tagged[3].AsRight, tagged[0].AsSecondLeft, tagged[4].AsSecondRight,
            Model.Behind((int)previous, (int)beforePrevious), actual);
        var pairs = new uint[TagFeatures.OfPairs];
        TagFeatures.FillPairs(pairs, words[2], words[1], words[3], (int)previous);
        foreach (var feature in pairs)
            Model.Add(feature, actual);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Lemma_WordMetWithAnotherTagBefore_IsTheOneOfItsTag()
    {
        Assert.Equal("parleys", Lemmatizer.Lemma("parleys", Tag.VB));
        Assert.Equal("parley", Lemmatizer.Lemma("parleys", Tag.VBZ));
        Assert.Equal("parley", Lemmatizer.Lemma("parleys", Tag.NNS));
    }

    private static TagFeatures.Word Of(string word) => TagFeatures.Of(word, word.ToLowerInvariant());
}
