using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>The days on which a decision may have been taken, coded for the trees that choose among them.</summary>
internal sealed class SanctionDates(SanctionScene scene, IReadOnlyList<Hint> hints)
{
    /// <summary>Dates of the sentence, its neighbours and the article's lead; the day of publication; last, that none is said.</summary>
    public List<SanctionDate> Of(Hint hint)
    {
        var found = new List<SanctionDate>();
        var view = scene.Views[hint.Sentence]!;
        for (var i = 0; i < scene.Views.Length; i++)
        {
            var near = i - hint.Sentence;
            if (scene.Views[i] is not { } other || (near is < -3 or > 1 && i > 4 && i != scene.Heads[hint.Sentence]))
                continue;
            foreach (var date in other.Dates)
            {
                if (date.Kind is DateKind.Calendar or DateKind.Since && date.Interval.Start is not null)
                    Add(found, hint, Decided(date.Interval), date, near);
            }
        }

        if (scene.Context.Reference is { } now)
            Add(found, hint, PartialDate.Of(now), null, 0);
        Add(found, hint, null, null, 0);
        foreach (var option in found)
        {
            Set(option, SanctionDateFeature.Options, Math.Min(found.Count, 9));
            Set(option, SanctionDateFeature.Here, Math.Min(view.Dates.Count, 4));
            Set(option, SanctionDateFeature.Same, Math.Min(found.Count(o => o.Date == option.Date), 5));
        }

        return found;
    }

    /// <summary>Weeks give their month, or their year when they straddle two.</summary>
    private static PartialDate Decided(DateInterval interval)
    {
        var start = interval.Start!.Value;
        if (interval.End is not { } end || end == start || start.Day is null)
            return start;
        return start.Month == end.Month ? new(start.Year, start.Month) : new(start.Year);
    }

    private void Add(List<SanctionDate> found, Hint hint, PartialDate? date, DateMention? mention, int near)
    {
        var option = new SanctionDate(date, new byte[(int)SanctionDateFeature.Count]);
        found.Add(option);
        Set(option, SanctionDateFeature.Sort, mention is not null ? 2 : date is not null ? 1 : 0);
        Set(option, SanctionDateFeature.Near, mention is null ? 0 : Math.Clamp(near, -12, 3) + 13);
        Set(option, SanctionDateFeature.Tense, hint.Features[(int)HintFeature.Tense]);
        Set(option, SanctionDateFeature.Aspect, hint.Features[(int)HintFeature.Aspect]);
        Set(option, SanctionDateFeature.Kind, (int)hint.Kind);
        Set(option, SanctionDateFeature.Operator, (int)hint.Operator);
        Set(option, SanctionDateFeature.Sentence, Math.Min(hint.Sentence, 12));
        Set(option, SanctionDateFeature.Already, hint.Features[(int)HintFeature.Already]);
        Set(option, SanctionDateFeature.VerbAction, hint.Features[(int)HintFeature.VerbAction]);
        var likely = 0;
        for (var i = 1; i < hint.Actions.Length; i++)
            likely = hint.Actions[i] > hint.Actions[likely] ? i : likely;
        Set(option, SanctionDateFeature.Action, likely);
        Set(option, SanctionDateFeature.ActionSure, hint.Actions.Length == 0 ? 0 : (int)(hint.Actions[likely] * 8));
        if (date is { } day)
        {
            Set(option, SanctionDateFeature.Precision, day.Day is not null ? 3 : day.Month is not null ? 2 : 1);
            Set(option, SanctionDateFeature.Side, Side(day));
        }

        if (mention is not null)
            Place(option, hint, mention);
    }

    private void Place(SanctionDate option, Hint hint, DateMention mention)
    {
        var view = scene.Views[mention.Sentence]!;
        var before = mention.FirstToken > 0 ? view.Tokens[mention.FirstToken - 1].Lower : "";
        Set(option, SanctionDateFeature.Before, before.Length == 0 ? 60 : SanctionLexicon.DateWords.GetValueOrDefault(before));
        Set(option, SanctionDateFeature.DateKind, (int)mention.Kind);
        var verb = view.VerbOf(mention.FirstToken);
        Set(option, SanctionDateFeature.OwnTense, verb is null ? 0 : 1 + (int)verb.Tense + (verb.Perfect ? 4 : 0));
        Set(option, SanctionDateFeature.Range, mention.Interval.End is null ? 2 : mention.Interval.End != mention.Interval.Start ? 1 : 0);
        Set(option, SanctionDateFeature.Order, Math.Min(view.Dates.ToList().IndexOf(mention), 4));
        Set(option, SanctionDateFeature.HintThere, hints.Any(h => h.Sentence == mention.Sentence && h.Probability > 0.3) ? 1 : 0);
        if (mention.Sentence != hint.Sentence)
            return;
        Set(option, SanctionDateFeature.SameClause,
            view.Sentence.ClauseOf[mention.FirstToken] == view.Sentence.ClauseOf[hint.Decider] ? 2 : 1);
        var far = Math.Abs(mention.FirstToken - hint.Decider);
        Set(option, SanctionDateFeature.Distance, far < 4 ? 1 : far < 8 ? 2 : far < 14 ? 3 : far < 24 ? 4 : 5);
        Set(option, SanctionDateFeature.Nearest, view.Dates.All(d => Math.Abs(d.FirstToken - hint.Decider) >= far) ? 1 : 0);
    }

    private int Side(PartialDate day)
    {
        if (scene.Context.Reference is not { } now)
            return 0;
        if (day.First > now)
            return 1;
        var days = now.DayNumber - day.First.DayNumber;
        return days == 0 ? 2 : days == 1 ? 3 : days < 7 ? 4 : days < 32 ? 5 : days < 366 ? 6 : 7;
    }

    private static void Set(SanctionDate option, SanctionDateFeature feature, int code) => option.Features[(int)feature] = (byte)code;
}
