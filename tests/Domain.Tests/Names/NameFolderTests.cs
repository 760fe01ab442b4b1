using Motorcade.Domain.Names;

namespace Motorcade.Domain.Tests.Names;

public sealed class NameFolderTests
{
    [Theory]
    [InlineData("Abdel-Fattah el-Sisi", "abdel fattah el sisi")]
    [InlineData("N'Djamena", "ndjamena")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("Nicolás Maduro", "nicolas maduro")]
    [InlineData("ERDOĞAN", "erdogan")]
    [InlineData("Владимир Путин", "vladimir putin")]
    [InlineData("U.S.", "us")]
    [InlineData("  St.  Petersburg ", "st petersburg")]
    [InlineData("Łódź", "lodz")]
    [InlineData("", "")]
    [InlineData("—", "")]
    public void Fold_AnySpelling_IsPlainWords(string name, string expected) => Assert.Equal(expected, NameFolder.Fold(name));

    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("\uDC00")]
    [InlineData("é\uD83D")]
    public void Fold_TornSurrogates_StillFolds(string name) => Assert.DoesNotContain(NameFolder.Fold(name), c => c > 0x7F);

    [Theory]
    [InlineData("imomali rakhmon", "emomali rahmon")]
    [InlineData("muhammad", "mohamed")]
    [InlineData("mohammed", "mohammad")]
    [InlineData("zelensky", "zelenskiy")]
    [InlineData("lukashenko", "lukashenka")]
    [InlineData("yulia", "yuliya")]
    [InlineData("gaddafi", "gadafi")]
    [InlineData("sergei lavrov", "sergey lavrov")]
    public void SoundKey_TwoTransliterations_IsTheSame(string one, string other) => Assert.Equal(SoundKey.Of(one), SoundKey.Of(other));

    [Theory]
    [InlineData("putin", "biden")]
    [InlineData("xi jinping", "kim jong un")]
    [InlineData("merkel", "macron")]
    [InlineData("kan", "chan")]
    public void SoundKey_TwoNames_Differs(string one, string other) => Assert.NotEqual(SoundKey.Of(one), SoundKey.Of(other));

    [Theory]
    [InlineData("ursula von der leyen", "von der leyen")]
    [InlineData("mohammed bin salman", "bin salman")]
    [InlineData("joe biden", "biden")]
    [InlineData("naruhito", "naruhito")]
    public void SurnameStart_WithParticles_TakesThemIn(string name, string surname) =>
        Assert.Equal(surname, name[Particles.SurnameStart(name)..]);
}
