using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Language;

public sealed class TagTests
{
    [Theory]
    [InlineData("The minister arrived in Rome on Monday.", "arrived", Tag.VBD)]
    [InlineData("The minister was received by the king.", "received", Tag.VBN)]
    [InlineData("The minister will visit Rome.", "visit", Tag.VB)]
    [InlineData("The visit to Rome was short.", "visit", Tag.NN)]
    [InlineData("The talks in Rome were short.", "talks", Tag.NNS)]
    [InlineData("The minister talks to the king.", "talks", Tag.VBZ)]
    [InlineData("He may visit Rome in May.", "may", Tag.MD)]
    [InlineData("He may visit Rome in May.", "May", Tag.NNP)]
    [InlineData("They plan to leave.", "to", Tag.TO)]
    [InlineData("His plane left.", "His", Tag.PRPS)]
    [InlineData("She is visiting Rome.", "visiting", Tag.VBG)]
    [InlineData("The king and the queen left.", "and", Tag.CC)]
    [InlineData("The king met three ministers.", "three", Tag.CD)]
    [InlineData("Rome sanctioned two banks.", "sanctioned", Tag.VBD)]
    [InlineData("The king, who left, came back.", "who", Tag.WP)]
    [InlineData("They often met there.", "often", Tag.RB)]
    public void Analyze_Word_HasItsPartOfSpeech(string text, string word, Tag expected) =>
        Assert.Equal(expected, Sentences.Of(text).Sentences.SelectMany(s => s.Tokens).First(t => t.Text == word).Tag);

    [Theory]
    [InlineData("He travelled to Rome.", "travelled", "travel")]
    [InlineData("He traveled to Rome.", "traveled", "travel")]
    [InlineData("He visited Rome.", "visited", "visit")]
    [InlineData("He was in Rome.", "was", "be")]
    [InlineData("He flew to Rome.", "flew", "fly")]
    [InlineData("He went to Rome.", "went", "go")]
    [InlineData("He arrived in Rome.", "arrived", "arrive")]
    [InlineData("He postponed the trip.", "postponed", "postpone")]
    [InlineData("He cancelled the trip.", "cancelled", "cancel")]
    [InlineData("He has imposed a ban.", "imposed", "impose")]
    [InlineData("He is leaving Rome.", "leaving", "leave")]
    [InlineData("He is planning a trip.", "planning", "plan")]
    [InlineData("He denied the report.", "denied", "deny")]
    [InlineData("He agreed with them.", "agreed", "agree")]
    [InlineData("He hosted the king.", "hosted", "host")]
    [InlineData("He attended the summit.", "attended", "attend")]
    [InlineData("The cities were small.", "cities", "city")]
    [InlineData("The ministers met.", "ministers", "minister")]
    [InlineData("The men met.", "men", "man")]
    [InlineData("The sanctions hurt.", "sanctions", "sanction")]
    public void Analyze_Word_HasItsDictionaryForm(string text, string word, string expected) =>
        Assert.Equal(expected, Sentences.Of(text).Sentences.SelectMany(s => s.Tokens).First(t => t.Text == word).Lemma);
}
