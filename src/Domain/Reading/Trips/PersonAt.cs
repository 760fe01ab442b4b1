using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Somebody at a point of a sentence.</summary>
/// <param name="Mention">The one person: of "the two presidents" each is one.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Group">Whether the text names several at once there.</param>
internal sealed record PersonAt(Mention Mention, int First, int End, bool Group);
