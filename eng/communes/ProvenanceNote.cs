using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cpts.Rules.Engineering.Communes;

/// <summary>Writes the contents of the file, its origin, and the checksums of everything read and written.</summary>
internal static class ProvenanceNote
{
    public static string Write(YearMap[] maps, History history, byte[] output)
    {
        var note = new StringBuilder();
        note.Append(CultureInfo.InvariantCulture, $"""
            # communes.bin

            The municipal populations (populations municipales légales) of the communes of France, by year in force.
            Written by `eng/communes`; do not edit either file by hand.

            - Data: INSEE, populations légales and Code officiel géographique, as gathered by Etalab in the npm package `{Vintage.Package}`.
            - Licence of the data: Licence Ouverte 2.0 (Etalab). Attribution: INSEE, reference years {string.Join(", ", maps.Select(map => map.Vintage.ReferenceYear))}.
            - The version of the package is the year of the map, not of the populations: the year in force is the reference year + 3.
            - The populations in force in 2020 and 2021 are not included.

            ## Contents

            Inhabitants are those of the communes; arrondissements are not counted again. "without" is the number of communes for which the source gives no population.

            | in force | reference | version | communes | without | arrondissements | delegated | associated | inhabitants | of which department 974 |
            |---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var map in maps)
        {
            var communes = map.Entries.Values.Where(entry => entry.Kind == EntryKind.Commune).ToArray();
            note.Append(CultureInfo.InvariantCulture, $"| {map.Vintage.Year} | {map.Vintage.ReferenceYear} | {map.Vintage.Version} | {communes.Length} | {communes.Count(entry => entry.Population is null)} | {Count(map, EntryKind.Arrondissement)} | {Count(map, EntryKind.Delegated)} | {Count(map, EntryKind.Associated)} | {communes.Sum(entry => (long)(entry.Population ?? 0))} | {communes.Where(entry => entry.Department == "974").Sum(entry => entry.Population ?? 0)} |\n");
        }

        note.Append("""

            The numbers of delegated and associated communes exclude those that share the code of their commune. The source gives no population for them.

            ## What the source leaves out

            - 2019: no population for Mayotte (976), Wallis-et-Futuna (986), French Polynesia (987) and New Caledonia (988). From 2022 on, Mayotte has the figures of its 2017 census every year.
            - Territories without permanent inhabitants (984, 989) have none.
            - Legal populations are published on the map of the year before they come into force, whereas each version has the map of the year in force itself: a commune that merged on 1 January has the figure of its seat alone, one that split has the figure of the whole, and a new one has none. The file marks these communes; no commune merged or split on 1 January 2026.

            | in force | communes marked | their inhabitants |
            |---|---|---|

            """);
        for (var year = 0; year < maps.Length; year++)
        {
            var marked = history.InFormerLimits(year).ToArray();
            note.Append(CultureInfo.InvariantCulture, $"| {maps[year].Vintage.Year} | {marked.Length} | {marked.Sum(code => maps[year].Commune(code)?.Population ?? 0)} |\n");
        }

        note.Append("""

            ## Figures of another year

            These departments and collectivities repeat all the figures of the previous table: the source had no others. For Saint-Pierre-et-Miquelon (975)
            INSEE gives 5 873 in force in 2024 for both communes together, and the table 5 925; the figure of each commune was not found.

            | in force | repeated |
            |---|---|

            """);
        for (var year = 1; year < maps.Length; year++)
        {
            note.Append(CultureInfo.InvariantCulture, $"| {maps[year].Vintage.Year} | {(maps[year].Repeated(maps[year - 1]).ToArray() is { Length: > 0 } some ? string.Join(", ", some) : "none")} |\n");
        }

        note.Append("""

            ## Corrected

            Wrong figures in the package, with those of INSEE (populations légales des collectivités d’outre-mer).

            | in force | commune | in the package | inhabitants |
            |---|---|---|---|

            """);
        foreach (var correction in Correction.All)
        {
            note.Append(CultureInfo.InvariantCulture, $"| {correction.Year} | {correction.Code} | {correction.Wrong} | {correction.Population} |\n");
        }

        note.Append("\n## SHA-256\n\n| file | SHA-256 |\n|---|---|\n");
        foreach (var file in maps.SelectMany(map => map.Files))
        {
            note.Append(CultureInfo.InvariantCulture, $"| {file.Path} | `{file.Sha256}` |\n");
        }

        note.Append(CultureInfo.InvariantCulture, $"| communes.bin ({output.Length} bytes) | `{Convert.ToHexStringLower(SHA256.HashData(output))}` |\n");
        return note.ToString().ReplaceLineEndings("\n");
    }

    private static int Count(YearMap map, EntryKind kind) => map.Entries.Values.Count(entry => entry.Kind == kind);
}
