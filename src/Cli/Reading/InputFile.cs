using System.Text;

namespace Motorcade.Cli.Reading;

/// <summary>A file or standard input, as UTF-8.</summary>
internal static class InputFile
{
    /// <summary>Throws on bytes that are no UTF-8 rather than replacing them.</summary>
    private static readonly UTF8Encoding Strict = new(false, true);

    public static string NameOf(string file) => file == "-" ? "standard input" : file;

    public static StreamReader OpenText(string file) => new(Open(file), Encoding.UTF8);

    public static async Task<byte[]> ReadBytesAsync(string file, CancellationToken cancel)
    {
        await using var stream = Open(file);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    public static async Task<string> ReadTextAsync(string file, CancellationToken cancel)
    {
        var bytes = await ReadBytesAsync(file, cancel);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedInputException($"{NameOf(file)}: not UTF-8 text; convert it first, for example with iconv");
        }
    }

    private static Stream Open(string file)
    {
        if (file == "-")
            return Console.OpenStandardInput();
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new RefusedInputException($"{file}: {(File.Exists(file) ? "cannot be opened" : Directory.Exists(file) ? "is a folder" : "no such file")}");
        }
    }
}
