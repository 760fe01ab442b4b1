using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Language;

public sealed class VerbGroupTests
{
    [Theory]
    [InlineData("The king visited Rome on Monday.", "visit", Tense.Past)]
    [InlineData("The king arrived on Monday.", "arrive", Tense.Past)]
    [InlineData("The king went to Rome.", "go", Tense.Past)]
    [InlineData("The king flew to Rome.", "fly", Tense.Past)]
    [InlineData("The king left Rome.", "leave", Tense.Past)]
    [InlineData("The king visits Rome every year.", "visit", Tense.Present)]
    [InlineData("The king is visiting Rome.", "visit", Tense.Present)]
    [InlineData("The king has arrived in Rome.", "arrive", Tense.Present)]
    [InlineData("The king had arrived in Rome.", "arrive", Tense.Past)]
    [InlineData("The king will visit Rome.", "visit", Tense.Future)]
    [InlineData("The king will be visiting Rome.", "visit", Tense.Future)]
    [InlineData("The king would visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is due to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is set to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is expected to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is scheduled to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is likely to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king is going to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king plans to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king intends to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king hopes to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king wants to visit Rome.", "visit", Tense.Future)]
    [InlineData("The king may visit Rome.", "visit", Tense.Future)]
    public void Analyze_VerbGroup_HasTheTenseOfItsAction(string text, string lemma, Tense expected) =>
        Assert.Equal(expected, Sentences.Verb(text, lemma).Tense);

    [Theory]
    [InlineData("The king will visit Rome.", "visit", Modality.None)]
    [InlineData("The king may visit Rome.", "visit", Modality.Possible)]
    [InlineData("The king might visit Rome.", "visit", Modality.Possible)]
    [InlineData("The king could visit Rome.", "visit", Modality.Possible)]
    [InlineData("The king would visit Rome.", "visit", Modality.Would)]
    [InlineData("The king should visit Rome.", "visit", Modality.Obligation)]
    [InlineData("The king must visit Rome.", "visit", Modality.Obligation)]
    [InlineData("The king plans to visit Rome.", "visit", Modality.Intended)]
    [InlineData("The king hopes to visit Rome.", "visit", Modality.Intended)]
    [InlineData("The king is considering visiting Rome.", "visit", Modality.Possible)]
    [InlineData("The king is likely to visit Rome.", "visit", Modality.Possible)]
    public void Analyze_VerbGroup_SaysHowSureItIs(string text, string lemma, Modality expected) =>
        Assert.Equal(expected, Sentences.Verb(text, lemma).Modality);

    [Theory]
    [InlineData("The king did not visit Rome.", "visit", true)]
    [InlineData("The king didn't visit Rome.", "visit", true)]
    [InlineData("The king will never visit Rome.", "visit", true)]
    [InlineData("The king will no longer visit Rome.", "visit", true)]
    [InlineData("The king won't visit Rome.", "visit", true)]
    [InlineData("The king refused to visit Rome.", "visit", true)]
    [InlineData("The king is not expected to visit Rome.", "visit", true)]
    [InlineData("The king visited Rome, not Oslo.", "visit", false)]
    [InlineData("The king will visit Rome.", "visit", false)]
    public void Analyze_VerbGroup_SaysWhetherItIsNegated(string text, string lemma, bool expected) =>
        Assert.Equal(expected, Sentences.Verb(text, lemma).Negated);

    [Theory]
    [InlineData("The king was received by the pope.", "receive", true, false)]
    [InlineData("The king has been invited to Rome.", "invite", true, true)]
    [InlineData("The trip was called off.", "call off", true, false)]
    [InlineData("The trip has been put off.", "put off", true, true)]
    [InlineData("The king received the pope.", "receive", false, false)]
    [InlineData("The king has received the pope.", "receive", false, true)]
    public void Analyze_VerbGroup_SaysWhetherItIsPassiveOrPerfect(string text, string lemma, bool passive, bool perfect)
    {
        var verb = Sentences.Verb(text, lemma);
        Assert.Equal((passive, perfect), (verb.Passive, verb.Perfect));
    }

    [Theory]
    [InlineData("The king is expected to arrive on Monday.", "is", "arrive")]
    [InlineData("The king will also travel to Rome.", "will", "travel")]
    [InlineData("The king has been planning to visit Rome.", "has", "visit")]
    [InlineData("The king did not fly there.", "did", "fly")]
    public void Analyze_Chain_IsOneGroupFromItsFirstToItsLastVerb(string text, string first, string head)
    {
        var sentence = Sentences.Single(text);
        var verb = Assert.Single(sentence.Clauses).Verb!;
        Assert.Equal((first, head), (sentence.Tokens[verb.First].Text, sentence.Tokens[verb.Head].Text));
    }

    [Theory]
    [InlineData("The king called off the trip.", "call off")]
    [InlineData("The king flew out on Monday.", "fly out")]
    public void Analyze_VerbWithParticle_HasBothInItsLemma(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Sentences.Single(text).Clauses).Verb!.Lemma);

    [Theory]
    [InlineData("The king, who visited Rome, will go home.", "visit", ClauseKind.Relative)]
    [InlineData("The king said that he would visit Rome.", "visit", ClauseKind.Reported)]
    [InlineData("The king said he would visit Rome.", "visit", ClauseKind.Reported)]
    [InlineData("The king will visit Rome, the minister said.", "visit", ClauseKind.Reported)]
    [InlineData("The king flew to Rome to meet the pope.", "meet", ClauseKind.Infinitive)]
    [InlineData("The king left Rome, arriving in Oslo at noon.", "arrive", ClauseKind.Participle)]
    [InlineData("The king will go home if the pope visits Rome.", "visit", ClauseKind.Conditional)]
    [InlineData("The king will not go unless the pope visits Rome.", "visit", ClauseKind.Conditional)]
    [InlineData("The king went home after he visited Rome.", "visit", ClauseKind.Adverbial)]
    [InlineData("When the king visited Rome, the pope was ill.", "visit", ClauseKind.Adverbial)]
    [InlineData("The king will visit Rome.", "visit", ClauseKind.Main)]
    [InlineData("The king left Oslo and visited Rome.", "visit", ClauseKind.Main)]
    [InlineData("The king left Oslo, but the queen visited Rome.", "visit", ClauseKind.Main)]
    public void Analyze_Clause_SaysHowItHangsOnTheRest(string text, string lemma, ClauseKind expected) =>
        Assert.Equal(expected, Assert.Single(Sentences.Single(text).Clauses, c => c.Verb?.Lemma == lemma).Kind);

    [Theory]
    [InlineData("The king, who visited Rome, will go home.", "Rome", "visit")]
    [InlineData("The king said that he would visit Rome.", "Rome", "visit")]
    [InlineData("The king flew to Rome to meet the pope.", "Rome", "fly")]
    [InlineData("The king flew to Rome to meet the pope.", "pope", "meet")]
    [InlineData("The king left Oslo and visited Rome.", "Oslo", "leave")]
    [InlineData("The king left Oslo and visited Rome.", "Rome", "visit")]
    [InlineData("Macron, Scholz and Draghi travelled to Rome.", "Macron", "travel")]
    public void Analyze_Token_BelongsToItsInnermostClause(string text, string word, string lemma)
    {
        var sentence = Sentences.Single(text);
        var at = Array.FindIndex(sentence.Tokens, t => t.Text == word);
        Assert.Equal(lemma, sentence.Clauses[sentence.ClauseOf[at]].Verb?.Lemma);
    }
}
