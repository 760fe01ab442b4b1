namespace Motorcade.Domain.Reading;

/// <summary>One text from one outlet, as it is handed to the reader.</summary>
/// <param name="Text">The normalised text that all offsets point into.</param>
/// <param name="Published">The day that relative dates are resolved against; null when it is not known.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Outlet">The paper, agency or channel, or null.</param>
/// <param name="Id">The caller's key; part of the claims' ids.</param>
public sealed record Article(string Text, DateOnly? Published = null, string? Title = null, string? Outlet = null, string Id = "");
