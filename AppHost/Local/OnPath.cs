namespace Motorcade.AppHost.Local;

/// <summary>Programs that the shell would find, and Debian's for administrators.</summary>
internal static class OnPath
{
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
