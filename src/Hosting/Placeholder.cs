namespace Motorcade.Hosting;
internal static class Placeholder;
