using System.Globalization;
using System.Security.Cryptography;
using Cpts.Rules.Communes.Data;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Communes.Tests.Data;

/// <summary>Checks the embedded file against the note beside it, which the program in <c>eng/communes</c> wrote from the source alone.</summary>
public class CommunesFileTests
{
    private static readonly byte[] Embedded = EmbeddedFile.Read();
    private static readonly string Note = File.ReadAllText(Repository.PathOf("src", "Cpts.Rules.Communes", "Data", "communes.md"));

    [Fact]
    public void The_checksum_is_the_one_of_the_note()
    {
        var row = Assert.Single(Rows(2), cells => cells[0].StartsWith("communes.bin", StringComparison.Ordinal));

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"communes.bin ({Embedded.Length} bytes)"), row[0]);
        Assert.Equal($"`{Convert.ToHexStringLower(SHA256.HashData(Embedded))}`", row[1]);
    }

    [Fact]
    public void The_file_stays_below_a_mebibyte_and_a_half() => Assert.InRange(Embedded.Length, 1, 3 * 1024 * 1024 / 2);

    [Fact]
    public void Every_year_has_the_communes_and_the_inhabitants_of_the_source()
    {
        var communes = FrenchCommunes.Default;
        var table = CommuneTableReader.Read(Embedded);

        var actual = communes.Years.Select(year =>
        {
            var france = communes.InFrance(year);
            var kinds = Enumerable.Range(0, table.Count).ToLookup(index => table.Kinds.At(index, table.IndexOfYear(year)));
            return string.Create(CultureInfo.InvariantCulture, $"{year} {france.Count} {france.Count(commune => commune.Population is null)} {kinds[CodeKind.Arrondissement].Count()} {kinds[CodeKind.Delegated].Count()} {kinds[CodeKind.Associated].Count()} {communes.TotalPopulation(year)} {communes.InDepartment("974", year).Sum(commune => commune.Population)}");
        });

        Assert.Equal(Rows(10).Select(cells => string.Join(' ', cells.Where((_, column) => column is not (1 or 2)))), actual);
    }

    [Fact]
    public void The_figures_of_former_limits_are_those_of_the_note()
    {
        var communes = FrenchCommunes.Default;

        var actual = communes.Years.Select(year =>
        {
            var marked = communes.InFrance(year).Where(commune => commune.InFormerLimits).ToList();
            return string.Create(CultureInfo.InvariantCulture, $"{year} {marked.Count} {marked.Sum(commune => commune.Population)}");
        });

        Assert.Equal(Rows(3).Select(cells => string.Join(' ', cells)), actual);
    }

    [Fact]
    public void Every_collectivity_whose_figures_repeat_the_year_before_is_named_in_the_note()
    {
        var communes = FrenchCommunes.Default;

        var actual = communes.Years.Skip(1).Select((year, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"{year} {string.Join(", ", communes.Departments.Select(department => department.Code).Where(code => Repeats(communes, code, year, communes.Years[i])).DefaultIfEmpty("none"))}"));

        Assert.Equal(
            ["2022 none", "2023 976, 986, 987, 988", "2024 975, 976, 986, 987, 988", "2025 976, 986, 987, 988", "2026 976"],
            actual);
        Assert.Equal(actual, Rows(2).Where(cells => cells[0].Length == 4 && cells[0] is not "file").Select(cells => string.Join(' ', cells)));
    }

    [Theory]
    [InlineData(2023, "97701", 10_457)]
    [InlineData(2024, "97701", 10_464)]
    [InlineData(2023, "97801", 31_801)]
    [InlineData(2024, "97801", 31_477)]
    [InlineData(2025, "97801", 31_496)]
    public void Wrong_data_of_the_package_is_corrected(int year, string code, int inhabitants) =>
        Assert.Equal(inhabitants, FrenchCommunes.Default.PopulationOf(code, year));

    [Fact]
    public void Altered_bytes_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => CommuneTableReader.Read([]));
        Assert.Throws<InvalidDataException>(() => CommuneTableReader.Read(new byte[64]));
    }

    private static bool Repeats(FrenchCommunes communes, string department, int year, int before)
    {
        var known = communes.InDepartment(department, year).Where(commune => commune.Population is not null).ToList();
        return known.Count > 0 && known.TrueForAll(commune => communes.PopulationOf(commune.Code, before) == commune.Population);
    }

    /// <summary>The cells of the rows of the table in the note that has this number of columns, without its header.</summary>
    private static IEnumerable<string[]> Rows(int columns) => Note.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Where(cells => cells.Length == columns)
        .Skip(1);
}
