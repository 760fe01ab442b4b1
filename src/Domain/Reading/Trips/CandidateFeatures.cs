using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what all sentences together say of a person and a place, beside their rivals.</summary>
internal sealed class CandidateFeatures(ArticleScene scene, IReadOnlyList<Candidate> all)
{
    private const double Strong = 0.5;
    private const double Weak = 0.2;

    private byte[] codes = [];

    public void Fill()
    {
        foreach (var candidate in all)
        {
            codes = candidate.Codes;
            Pairs(candidate);
            Entities(candidate);
            Rivals(candidate);
            Article(candidate);
        }
    }

    private void Pairs(Candidate candidate)
    {
        var (pairs, best) = (candidate.Pairs, candidate.Pairs[0]);
        Set(CandidateFeature.Best, best.Evidence.Odds);
        Set(CandidateFeature.Second, pairs.Count > 1 ? pairs[1].Evidence.Odds : 50);
        Set(CandidateFeature.Third, pairs.Count > 2 ? pairs[2].Evidence.Odds : 50);
        int strong = 0, weak = 0;
        foreach (var pair in pairs)
        {
            strong += pair.Probability >= Strong ? 1 : 0;
            weak += pair.Probability >= Weak ? 1 : 0;
        }

        Set(CandidateFeature.Strong, Math.Min(strong, 6));
        Set(CandidateFeature.Weak, Math.Min(weak, 8));
        Set(CandidateFeature.PersonLink, (int)best.PersonLink);
        Set(CandidateFeature.PlaceLink, (int)best.PlaceLink);
        Set(CandidateFeature.Frame, best.Features[(int)PairFeature.Frame]);
        Set(CandidateFeature.Preposition, best.Features[(int)PairFeature.Preposition]);
        Set(CandidateFeature.Tense, best.Features[(int)PairFeature.Tense]);
        Set(CandidateFeature.Negation, best.Features[(int)PairFeature.Aspect]);
        Set(CandidateFeature.LeaderOdds, best.Features[(int)PairFeature.LeaderOdds]);
        Set(CandidateFeature.LeaderTie, best.Features[(int)PairFeature.LeaderTie]);
        Set(CandidateFeature.Sentence, Math.Min(best.Sentence, 12));
    }

    private void Entities(Candidate candidate)
    {
        var (person, place) = (candidate.Person, candidate.Place);
        Set(CandidateFeature.PlaceOdds, Evidence.Code(place.Likely));
        Set(CandidateFeature.PersonOdds, Evidence.Code(person.Likely));
        Set(CandidateFeature.PersonRank, Math.Min(person.Rank, 9));
        Set(CandidateFeature.PlaceRank, Math.Min(place.Rank, 9));
        Set(CandidateFeature.PersonCount, FeatureCodes.Bucket(person.Count));
        Set(CandidateFeature.PlaceCount, FeatureCodes.Bucket(place.Count));
        Set(CandidateFeature.PersonInTitle, person.InTitle ? 1 : 0);
        Set(CandidateFeature.PlaceInTitle, place.InTitle ? 1 : 0);
        Set(CandidateFeature.PlaceInDateline, place.InDateline ? 1 : 0);
        Set(CandidateFeature.PersonKnown, (person.Best.EntityId.Length > 0 ? 1 : 0) + (person.Best.Official ? 2 : 0)
            + (person.Best.Kind == EntityKind.Office ? 4 : 0));
        var kind = FeatureCodes.PlaceKind(scene.Context, place.Best);
        var home = FeatureCodes.Home(person.Best.Country, place.Best.Country);
        Set(CandidateFeature.PlaceKind, kind);
        Set(CandidateFeature.Home, home);
        Set(CandidateFeature.HomeSeat, home == 1 && kind is 0 or 2 ? 1 : 0);
        Set(CandidateFeature.HomeOfMain, FeatureCodes.Home(scene.Persons[0].Best.Country, place.Best.Country));
    }

    private void Rivals(Candidate candidate)
    {
        int abovePersons = 0, abovePlaces = 0, rivalPerson = 0, rivalPlace = 0, town = 0, country = 0, person = 0, place = 0, hosts = 0;
        foreach (var other in all)
        {
            if (other == candidate)
                continue;
            var odds = other.Pairs[0].Evidence.Odds;
            var strong = other.Best >= Strong;
            var near = other.Place.Best.Country == candidate.Place.Best.Country;
            if (other.Place == candidate.Place)
            {
                place += strong ? 1 : 0;
                abovePersons += other.Best > candidate.Best ? 1 : 0;
                rivalPerson = Math.Max(rivalPerson, odds);
                hosts += strong && other.Person.Best.Country == candidate.Place.Best.Country ? 1 : 0;
            }

            if (other.Person != candidate.Person)
                continue;
            person += strong ? 1 : 0;
            abovePlaces += other.Best > candidate.Best ? 1 : 0;
            if (!near)
                rivalPlace = Math.Max(rivalPlace, odds);
            else if (other.Place.Best.Kind == EntityKind.Country)
                country = Math.Max(country, 1 + odds);
            else if (candidate.Place.Best.Kind == EntityKind.Country)
                town = Math.Max(town, 1 + odds);
        }

        Set(CandidateFeature.RankAmongPersons, Math.Min(abovePersons, 6));
        Set(CandidateFeature.RankAmongPlaces, Math.Min(abovePlaces, 8));
        Set(CandidateFeature.RivalPerson, rivalPerson);
        Set(CandidateFeature.RivalPlace, rivalPlace);
        Set(CandidateFeature.TownOfCountry, town);
        Set(CandidateFeature.CountryOfTown, country);
        Set(CandidateFeature.PersonStrong, Math.Min(person, 8));
        Set(CandidateFeature.PlaceStrong, Math.Min(place, 6));
        Set(CandidateFeature.Hosts, Math.Min(hosts, 3));
    }

    private void Article(Candidate candidate)
    {
        int best = 0, strong = 0;
        foreach (var other in all)
        {
            best = Math.Max(best, other == candidate ? 0 : other.Pairs[0].Evidence.Odds);
            strong += other.Best >= Strong ? 1 : 0;
        }

        Set(CandidateFeature.ArticleBest, best);
        Set(CandidateFeature.ArticleStrong, Math.Min(strong, 12));
        Set(CandidateFeature.ArticleCues, FeatureCodes.Cues(scene));
        Set(CandidateFeature.Persons, FeatureCodes.Bucket(scene.Persons.Count));
        Set(CandidateFeature.Places, FeatureCodes.Bucket(scene.Places.Count));
    }

    private void Set(CandidateFeature feature, int code) => codes[(int)feature] = (byte)code;
}
