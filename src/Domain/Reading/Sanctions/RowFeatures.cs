namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Codes how a row stands beside the article's other rows, for the trees that have the last word.</summary>
internal sealed class RowFeatures(SanctionScene scene)
{
    private byte[] codes = [];

    public void Fill(IReadOnlyList<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            codes = rows[i].Features;
            Array.Clear(codes);
            Own(rows[i]);
            Set(RowFeature.Rank, Math.Min(i, 15));
            Set(RowFeature.Rows, Math.Min(rows.Count(r => r.Best.Probability > 0.4), 15));
            Set(RowFeature.ArticleBest, Code(rows[0].Best.Probability));
            Beside(rows, rows[i]);
        }
    }

    private void Own(Row row)
    {
        var best = row.Best;
        Set(RowFeature.Kind, (int)row.Kind);
        Set(RowFeature.Best, Code(best.Probability));
        Set(RowFeature.Second, row.Hints.Count > 1 ? Code(row.Hints[1].Probability) : 0);
        Set(RowFeature.Hints, Math.Min(row.Hints.Count, 8));
        Set(RowFeature.Imposer, row.Imposers.Count == 0 ? 0 : Code(row.Imposers.Max(r => r.Imposer)));
        Set(RowFeature.Target, Code(row.Targets.Max(r => r.Target)));
        Set(RowFeature.Imposers, Math.Min(row.Imposers.Count, 4));
        Set(RowFeature.Targets, Math.Min(row.Targets.Count, 6));
        Set(RowFeature.TargetKind, 1 + (int)row.Targets[0].Party.Kind);
        Set(RowFeature.Action, (int)row.Action);
        Set(RowFeature.ActionSure, Code(best.Actions.Length == 0 ? 0 : best.Actions.Max()));
        Set(RowFeature.Sentence, Math.Min(best.Sentence, 25));
        Set(RowFeature.Heading, best.Features[(int)HintFeature.Heading]);
        Set(RowFeature.Dated, best.Date is null ? 0 : best.Date.Value.Day is not null ? 2 : 1);
        Set(RowFeature.Strong, Math.Min(scene.Strong, 25));
        Set(RowFeature.Other, Math.Min(scene.Other, 20));
        Set(RowFeature.TitleCue, best.Features[(int)HintFeature.TitleCue]);
        Set(RowFeature.Operator, (int)best.Operator);
        Set(RowFeature.ImposerHere, row.Imposers.Exists(r => r.At!.Value.Sentence == best.Sentence) ? 1 : 0);
        Set(RowFeature.TargetHere, row.Targets.Exists(r => r.At!.Value.Sentence == best.Sentence) ? 1 : 0);
        Set(RowFeature.Words, best.Features[(int)HintFeature.Words]);
        Set(RowFeature.Item, best.Features[(int)HintFeature.Item]);
        Set(RowFeature.Tense, best.Features[(int)HintFeature.Tense]);
    }

    private void Beside(IReadOnlyList<Row> rows, Row row)
    {
        var loose = RowBuilder.IsLoose(row.Kind);
        foreach (var other in rows)
        {
            if (other == row)
                continue;
            var probability = Code(other.Best.Probability);
            if (other.Best.Sentence == row.Best.Sentence)
            {
                Most(RowFeature.SameSentenceBest, probability);
                Add(RowFeature.SameSentence);
            }

            if (!other.SharesTarget(row))
                continue;
            if (other.Best.Sentence < row.Best.Sentence)
                Most(RowFeature.SameTargetEarlier, probability);
            if (!other.SharesImposer(row))
                continue;
            if (other.ActionIndex == row.ActionIndex)
                Most(RowFeature.SameActionBest, probability);
            var (count, best) = other.Kind == row.Kind ? (RowFeature.SameKind, RowFeature.SameKindBest)
                : RowBuilder.IsLoose(other.Kind) ? (RowFeature.Loose, RowFeature.LooseBest) : (RowFeature.Specific,
                    RowFeature.SpecificBest);
            Most(best, probability);
            Add(count);
        }
    }

    private static int Code(double probability) => (int)(probability * 20);

    private void Add(RowFeature feature) => codes[(int)feature] = (byte)Math.Min(codes[(int)feature] + 1, 8);

    private void Most(RowFeature feature, int code) => codes[(int)feature] = (byte)Math.Max(codes[(int)feature], code);

    private void Set(RowFeature feature, int code) => codes[(int)feature] = (byte)code;
}
