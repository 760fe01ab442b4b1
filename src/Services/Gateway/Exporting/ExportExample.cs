namespace Motorcade.Gateway.Exporting;

/// <summary>A short answer, for the reference.</summary>
/// <param name="Extension">Of the form; the example is the resource of that name.</param>
/// <param name="ContentType">Which of the answers it is one of.</param>
internal sealed record ExportExample(string Extension, string ContentType)
{
    /// <summary>The answer as text; null for a form that is no text.</summary>
    public string? Text()
    {
        using var resource = typeof(ExportExample).Assembly.GetManifestResourceStream($"examples/trips.{Extension}");
        if (resource is null)
            return null;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
