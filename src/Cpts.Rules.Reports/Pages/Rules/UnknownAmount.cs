namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>An annual amount that no source gives.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Part">Its part; of a split, the fixed part.</param>
/// <param name="Size">Its size.</param>
/// <param name="Bounds">What the sources leave; of a split, the total.</param>
/// <param name="IsSplit">Whether the total is given, or bounded by itself, and its split into fixed and variable is not.</param>
internal readonly record struct UnknownAmount(Line Line, AmountPart Part, SizeBand Size, EuroRange Bounds, bool IsSplit)
{
    /// <summary>Those of an agreement, in the order of its table.</summary>
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
