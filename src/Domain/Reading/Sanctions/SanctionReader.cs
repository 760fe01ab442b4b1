using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Attribution;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads who imposes, eases or threatens what on whom.</summary>
public sealed class SanctionReader
{
    /// <summary>One claim a decision: imposers x targets x measure.</summary>
    public IReadOnlyList<SanctionClaim> Read(ReadingContext context)
    {
        var scene = new SanctionScene(context);
        if (scene.Parties.Count == 0)
            return [];
        var rows = Rows(scene, new HintFinder(scene).Find(), SanctionJudge.Default);
        if (rows.Count == 0)
            return [];
        var speakers = new SpeakerReader(context);
        return [.. rows.Select(r => Claim(scene, speakers, r))];
    }

    /// <summary>The decisions that a judge finds in an article.</summary>
    internal static List<Row> Rows(SanctionScene scene, List<Hint> hints, SanctionJudge judge)
    {
        new HintFeatures(scene).Fill(hints);
        judge.Judge(hints);
        var likely = hints.FindAll(h => h.Probability >= RowBuilder.LeastHint && !IsDenied(scene, h));
        if (likely.Count == 0)
            return [];
        Detail(scene, likely, judge);
        var rows = new RowBuilder(scene).Build(likely);
        foreach (var row in rows)
            row.Probability = judge.Rows.Probability(row.Features);
        rows.RemoveAll(r => r.Probability < RowBuilder.Least);
        return rows;
    }

    /// <summary>"Did not impose", "has not sanctioned": what is denied of the past was not decided.</summary>
    private static bool IsDenied(SanctionScene scene, Hint hint)
    {
        var sentence = scene.Views[hint.Sentence]!.Sentence;
        return hint.Operator is not (Operator.Denial or Operator.Lift or Operator.Ease)
            && sentence.Clauses[sentence.ClauseOf[hint.Decider]].Verb is { Negated: true, Modality: Modality.None } verb
            && (verb.Tense == Tense.Past || verb.Perfect);
    }

    /// <summary>Parties, action and day of the hints that are likely enough.</summary>
    private static void Detail(SanctionScene scene, List<Hint> likely, SanctionJudge judge)
    {
        var roles = new RoleFinder(scene);
        foreach (var hint in likely)
        {
            judge.Level(hint);
            roles.Fill(hint);
            judge.Act(hint);
        }

        RoleFeatures.Tally(likely);
        judge.Cast(likely);
        var dates = new SanctionDates(scene, likely);
        foreach (var hint in likely)
        {
            judge.Name(hint);
            hint.Date = dates.Of(hint).MaxBy(o => judge.Dates.Score(o.Features))!.Date;
        }
    }

    private static SanctionClaim Claim(SanctionScene scene, SpeakerReader speakers, Row row)
    {
        var context = scene.Context;
        var best = row.Best;
        var view = scene.Views[best.Sentence]!;
        var span = view.Sentence.Span;
        List<string> imposers = [.. row.Imposers.Select(r => r.Party.Name)];
        List<string> targets = [.. row.Targets.Select(r => TargetName(scene, best, r))];
        return new()
        {
            Id = ClaimId.Of(context.Article.Id, string.Join('|', imposers), string.Join('|', targets), row.Kind.ToString(),
                $"{span.Start}+{span.Length}"),
            Imposers = imposers,
            Targets = targets,
            Measure = row.Kind,
            Goods = GoodsReader.Of(view, best),
            Action = row.Action,
            Date = row.Date,
            ReportedBy = speakers.Of(best.Sentence),
            Quote = new(span, span.In(context.Document.Text)),
            Cues = [view.Tokens[best.Decider].Lemma],
            Confidence = Math.Round(row.Probability, 3),
        };
    }

    /// <summary>A group is written with its country and the words for it at the place nearest to the decision.</summary>
    internal static string TargetName(SanctionScene scene, Hint hint, Role role)
    {
        if (role.Party.Kind != PartyKind.Group || role.At is not { } at)
            return role.Party.Name;
        return $"{role.Party.Name}: {scene.Views[at.Sentence]!.Tokens[at.First].Lower}";
    }
}
