namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>An annual amount that no source gives.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Part">Its part; for an unknown split, the fixed part.</param>
/// <param name="Size">Its size.</param>
/// <param name="Bounds">The bounds that the sources give; for an unknown split, those of the total.</param>
/// <param name="IsSplit">Whether a total has a row of its own and only its split into fixed and variable parts is unknown.</param>
internal readonly record struct UnknownAmount(Line Line, AmountPart Part, SizeBand Size, EuroRange Bounds, bool IsSplit)
{
    /// <summary>The unknown amounts of an agreement, in the order of its table.</summary>
    public static IEnumerable<UnknownAmount> Of(Agreement agreement)
    {
        foreach (var row in agreement.Amounts.Where(row => row.Part != AmountPart.Sum))
        {
            var line = row.Lines[0];
            if (!row.Amount.IsExact)
            {
                yield return new(line, row.Part, row.Size, row.Amount, IsSplit: false);
            }

            if (row.Part == AmountPart.Total && !agreement.Amounts.Any(other => (other.Part is AmountPart.Fixed or AmountPart.Variable) && other.Lines[0] == line && other.Size == row.Size))
            {
                yield return new(line, AmountPart.Fixed, row.Size, row.Amount, IsSplit: true);
            }
        }
    }
}
