namespace Motorcade.Domain.Diary.Events;

/// <summary>What a word or phrase is in the name of an event.</summary>
internal enum EventWord
{
    /// <summary>Summit, forum, meeting: says nothing where the body that gathers is named.</summary>
    Gathering,

    /// <summary>Inauguration, funeral, anniversary: of whom or what matters.</summary>
    Occasion,

    /// <summary>Says nothing.</summary>
    Noise,

    /// <summary>Begins what does not belong to the name: "in Elmau", "next week".</summary>
    Tail,

    /// <summary>A body, or the whole name of an event.</summary>
    Name,

    /// <summary>A body by its letters, which must stand in capitals.</summary>
    Acronym,
}
