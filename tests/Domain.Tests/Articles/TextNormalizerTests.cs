using Motorcade.Domain.Articles;

namespace Motorcade.Domain.Tests.Articles;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("wide\u00A0space\u2009here\tand tab", "wide space here and tab")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("Erdog\u0306an", "Erdoğan")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("trailing   \nspaces  ", "trailing\nspaces")]
    [InlineData("\n\n\nmany\n\n\n\n\nblanks\n\n", "many\n\nblanks")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void Normalize_OddText_BecomesPlain(string text, string expected) => Assert.Equal(expected, TextNormalizer.Normalize(text));

    [Fact]
    public void Normalize_LoneSurrogate_IsKept() => Assert.Equal("a\uD800b", TextNormalizer.Normalize("a\uD800b"));

    [Theory]
    [InlineData("A\r\n\r\n\r\n b\u00A0 \n\nc\u0301")]
    [InlineData("\n  x\n\n \n\ny \u200B")]
    [InlineData("   leading\n\t\n\ntext")]
    public void Normalize_Twice_ChangesNothing(string text)
    {
        var once = TextNormalizer.Normalize(text);
        Assert.Equal(once, TextNormalizer.Normalize(once));
    }
}
