namespace Motorcade.Domain.Diary.Importing;

/// <summary>A title in front of a name.</summary>
/// <param name="Office">What kind of office it points to.</param>
/// <param name="Label">How the office is written with its country; empty for none.</param>
/// <param name="IsPlural">"Presidents".</param>
/// <param name="IsFormer">"former President", or one who is yet to take office: the term need not cover the day.</param>
internal sealed record RecordTitle(RecordOffice Office, string Label, bool IsPlural, bool IsFormer)
{
    public static RecordTitle None { get; } = new(RecordOffice.Other, "", false, false);
}
