using NodaTime;

namespace Cpts.Rules;

/// <summary>A text that pays communities from a date on: the ACI of 2019, or an avenant to it.</summary>
/// <remarks>Two time axes are kept: the day of publication, and the day from which the text is in force.</remarks>
public sealed class Agreement
{
    private readonly SizeScale[] _scales;

    internal Agreement(ValueList<AmountRow> amounts)
    {
        Amounts = amounts;
        _scales = [.. Enumerable.Range(1, 4).Select(size => new SizeScale(amounts, (SizeBand)size))];
    }

    /// <summary>The id: <c>aci-2019</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The day of the signature.</summary>
    public required LocalDate SignedOn { get; init; }

    /// <summary>The day of the Journal officiel.</summary>
    public required LocalDate PublishedOn { get; init; }

    /// <summary>The first day on which it is in force, when no interpretation moves it.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>The missions that every community must take (missions socles).</summary>
    public required MissionSet CoreMissions { get; init; }

    /// <summary>The missions that a community may take.</summary>
    public required MissionSet OptionalMissions { get; init; }

    /// <summary>The sources of the agreement itself; each amount has its own.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>Every annual amount, row by row.</summary>
    public ValueList<AmountRow> Amounts { get; }

    /// <summary>All missions that can be paid, core and optional.</summary>
    public MissionSet Missions => CoreMissions.Union(OptionalMissions);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal SizeScale At(SizeBand size) => _scales[(int)size - 1];
}
