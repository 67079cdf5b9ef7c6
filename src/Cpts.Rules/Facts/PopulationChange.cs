using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The population of the territory from a day on.</summary>
/// <param name="On">The first day.</param>
/// <param name="Population">Inhabitants; strictly positive.</param>
public readonly record struct PopulationChange(LocalDate On, int Population)
{
    internal static Shape<PopulationChange> Shape { get; } = new Shape<PopulationChange>("populationChange", "Population change", new("La population du territoire depuis un jour.", "The population of the territory from a day on."), default)
        .Required("on", Kinds.Date, x => x.On, (x, v) => x with { On = v }, "From", new("Le premier jour.", "The first day."), """["2024-01-01"]""")
        .Required("population", Kinds.Inhabitants, x => x.Population, (x, v) => x with { Population = v }, "Population", new("Les habitants depuis ce jour.", "The inhabitants from that day on."), "[79000]");
}

/// <summary>What the community paid to one professional in one calendar year; several entries are added up.</summary>
/// <param name="Professional">The professional, as named in the file.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Indemnities">Indemnities, in euros.</param>
/// <param name="Remunerations">Remunerations, in euros.</param>
public readonly record struct MemberPayment(string Professional, int Year, Euros Indemnities, Euros Remunerations)
{
    internal static Shape<MemberPayment> Shape { get; } = new Shape<MemberPayment>("memberPayment", "Payment to a member", new("Ce qu’un professionnel a reçu en une année civile ; plusieurs entrées s’ajoutent.", "What one professional received in one calendar year; several entries are added up."), default)
        .Required("professional", Kinds.Text, x => x.Professional, (x, v) => x with { Professional = v }, "Professional", new("Qui, sous un nom au choix.", "The professional, under any name."), """["P1"]""")
        .Required("year", Kinds.Integer, x => x.Year, (x, v) => x with { Year = v }, "Year", new("L’année civile.", "The calendar year."), "[2023]")
        .WithDefault("indemnities", Kinds.Amount, default, x => x.Indemnities, (x, v) => x with { Indemnities = v }, "Indemnities", new("Les indemnités, en euros.", "The indemnities, in euros."), "[20000]")
        .WithDefault("remunerations", Kinds.Amount, default, x => x.Remunerations, (x, v) => x with { Remunerations = v }, "Remunerations", new("Les rémunérations, en euros.", "The remunerations, in euros."), "[23992]");
}
