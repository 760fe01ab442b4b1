namespace Motorcade.Domain.Diary.Importing;

/// <summary>Somebody as a diary names them.</summary>
/// <param name="Title">The title in front of the name.</param>
/// <param name="Name">The name; empty when only the office is named.</param>
/// <param name="Owner">Code of the country, or id of the body, that the diary names with the office; empty when it names none.</param>
internal sealed record NamedPerson(RecordTitle Title, string Name, string Owner);
