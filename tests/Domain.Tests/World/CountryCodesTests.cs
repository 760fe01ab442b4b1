using Motorcade.Domain.World;

namespace Motorcade.Domain.Tests.World;

public sealed class CountryCodesTests
{
    [Theory]
    [InlineData("FR", "FRA", "France")]
    [InlineData("XK", "XKX", "Kosovo")]
    [InlineData("ZZ", null, null)]
    [InlineData("", null, null)]
    public void Code_OfACountry_HasAnotherCodeAndAName(string alpha2, string? alpha3, string? name)
        => Assert.Equal((alpha3, name), (CountryCodes.Alpha3(alpha2), CountryCodes.Name(alpha2)));
}
