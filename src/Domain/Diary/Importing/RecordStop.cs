using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>A stop while its row is being read.</summary>
internal sealed class RecordStop(PlaceRef place, DateInterval dates)
{
    public PlaceRef Place { get; } = place;

    public DateInterval Dates { get; set; } = dates;

    public List<PersonRef> Meets { get; } = [];

    public string? Event { get; set; }

    public void Meet(IEnumerable<PersonRef> persons)
    {
        foreach (var person in persons)
        {
            if (!Meets.Exists(m => TravellerKey.Of(m) == TravellerKey.Of(person)))
                Meets.Add(person);
        }
    }
}
