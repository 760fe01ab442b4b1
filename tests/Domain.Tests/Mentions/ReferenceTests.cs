using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Tests.Mentions;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Angela Merkel opened the fair. She then flew home.", "She", "Angela Merkel", "2015-05-05")]
    [InlineData("Angela Merkel met Barack Obama in the garden. He praised the weather.", "He", "Barack Obama", "2015-05-05")]
    [InlineData("Emmanuel Macron went to Kyiv. The president spoke to soldiers there.", "The president", "Emmanuel Macron", "2022-06-26")]
    [InlineData("Sergei Lavrov toured Africa. The minister was received in Cairo.", "The minister", "Sergei Lavrov", "2022-07-25")]
    [InlineData("Recep Tayyip Erdogan was in Sochi. The Turkish leader left at night.", "The Turkish leader", "Recep Tayyip Erdogan",
        "2022-08-06")]
    [InlineData("Vladimir Putin and Xi Jinping had dinner. The 69-year-old gave a toast.", "The 69-year-old", "Xi Jinping", "2022-12-01")]
    [InlineData("Shinzo Abe was invited. Rodrigo Duterte will receive him.", "him", "Shinzo Abe", "2017-01-12")]
    [InlineData("Xi Jinping sent a note. Xi Jinping likes notes. Xi Jinping wrote it. Gaston Browne replied that his island was small.",
        "his", "Gaston Browne", "2023-01-01")]
    public void Read_PronounOrDescription_RefersToThePersonSpokenOf(string text, string stretch, string name, string day) =>
        Assert.Equal(name, MentionProbe.Of(text, stretch, day)?.Name);

    [Theory]
    [InlineData("Vladimir Putin received Xi Jinping. The two presidents signed a statement.", "two presidents")]
    [InlineData("Vladimir Putin received Xi Jinping. They signed a statement.", "They")]
    public void Read_PluralReference_HasAllItsMembers(string text, string stretch)
    {
        var mention = MentionProbe.Of(text, stretch)!;
        Assert.Equal(["Vladimir Putin", "Xi Jinping"], mention.Members.Select(m => m.Name));
    }

    [Fact]
    public void Read_Spokesman_IsNotWhomHeSpeaksOf()
    {
        const string Text = "Vladimir Putin is packing. Ivan Testov, a correspondent of the channel, said he will fly on Monday.";
        Assert.Equal("Vladimir Putin", MentionProbe.OfLast(Text, "he")?.Name);
    }

    [Fact]
    public void Read_PronounBeforeAnyPerson_IsLeftOut() =>
        Assert.DoesNotContain(MentionProbe.Read("He went home. It rained."), m => m.Form == MentionForm.Pronoun);
}
