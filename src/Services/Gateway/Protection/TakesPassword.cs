namespace Motorcade.Gateway.Protection;

/// <summary>Marks a route that calendars and feed readers ask, which know a name and a password and no other key.</summary>
internal sealed class TakesPassword;
