namespace Motorcade.Cli.Reading;

internal static class EvaluateGold
{
    public static Task<int> Run(string gold) => throw new RefusedInputException(gold);
}
