using System.Text;

namespace Cpts.Rules.Communes.Data;

/// <summary>Reads <c>communes.bin</c>, which <c>eng/communes</c> writes.</summary>
/// <remarks>
/// The parts of the file, in order. Numbers are unsigned, seven bits in each byte, the lowest first; a text is its length in
/// bytes followed by its UTF-8 bytes; a list is its length followed by its items; a set of years is a number with one bit for each year.
/// <list type="number">
/// <item>the sixteen bytes <c>CPTS communes 1⏎</c>;</item>
/// <item>the list of the years;</item>
/// <item>the list of the regions: code, name; the list of the departments: code, name, index of the region;</item>
/// <item>the list of the codes: for each, the difference of its packed value from the previous one;</item>
/// <item>for each code, one byte with the length of its latest name; then all these names;</item>
/// <item>the list of other names: index of the code, set of years (empty for a name used only for searching), name;</item>
/// <item>the list of patterns: one byte for each year, with the kind; then for each code the index of its pattern;</item>
/// <item>year by year, for each commune and arrondissement: 0 without a population, else 1 plus the zigzag-encoded difference
/// from the last year that had one;</item>
/// <item>the list of codes counted in other communes: index of the code, set of years, list of the indexes of those communes;</item>
/// <item>the list of figures for former boundaries: index of the code, set of years.</item>
/// </list>
/// </remarks>
internal sealed class CommuneTableReader
{
    private const string Signature = "CPTS communes 1\n";

    private readonly byte[] _bytes;
    private int _at;

    private CommuneTableReader(byte[] bytes) => _bytes = bytes;

    /// <summary>Decodes the file.</summary>
    /// <exception cref="InvalidDataException">The bytes are not in this format.</exception>
    public static CommuneTable Read(byte[] bytes) => new CommuneTableReader(bytes).Read();

    private CommuneTable Read()
    {
        if (_bytes.Length < Signature.Length || Encoding.ASCII.GetString(_bytes, 0, Signature.Length) != Signature)
        {
            throw new InvalidDataException("Not a communes file of format 1.");
        }

        _at = Signature.Length;
        var years = List(Number);
        var regions = List(() => new Region(Text(), Text()));
        var departments = List(() => new Department(Text(), Text(), regions[Number()].Code));
        var packed = 0;
        var codes = List(() => packed += Number());
        var names = Names(codes.Length);
        var kinds = Kinds(years.Length, codes.Length);
        var populations = Populations(kinds, years.Length, codes.Length);
        var links = _at;
        PassLinks();
        return new CommuneTable
        {
            Years = years,
            Regions = ValueList.Of(regions),
            Departments = ValueList.Of(departments),
            Codes = codes,
            Names = names,
            Kinds = kinds,
            Populations = populations,
            CountedIn = new(() => new CommuneTableReader(_bytes) { _at = links }.Links()),
            FormerLimits = ByCode(() => new YearSet(Number())).ToDictionary(pair => pair.Key, pair => pair.Value[0]),
        }.Indexed();
    }

    private NameStore Names(int count)
    {
        var starts = new int[count + 1];
        starts[0] = _at + count;
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + _bytes[_at + i];
        }

        _at = starts[count];
        return new NameStore(_bytes, starts, ByCode(() => new OtherName(new YearSet(Number()), Text())));
    }

    private KindStore Kinds(int years, int count)
    {
        var patterns = List(() => (_at += years) - years);
        var starts = new int[count];
        for (var i = 0; i < count; i++)
        {
            starts[i] = patterns[Number()];
        }

        return new KindStore(_bytes, starts);
    }

    /// <summary>Records where the populations of each year begin and skips them; a year is decoded on first use.</summary>
    private PopulationStore Populations(KindStore kinds, int years, int count)
    {
        var first = _at;
        for (var year = 0; year < years; year++)
        {
            for (var i = 0; i < count; i++)
            {
                if (kinds.HasPopulation(i, year))
                {
                    Pass();
                }
            }
        }

        return new PopulationStore(years, year => new CommuneTableReader(_bytes) { _at = first }.PopulationsOf(year, kinds, count));
    }

    /// <summary>Decodes the populations of one year, which are stored as differences from the last year that had one.</summary>
    private int[] PopulationsOf(int wanted, KindStore kinds, int count)
    {
        var (last, ofYear) = (new int[count], new int[count]);
        for (var year = 0; year <= wanted; year++)
        {
            for (var i = 0; i < count; i++)
            {
                var written = kinds.HasPopulation(i, year) ? Number() : 0;
                if (written > 0)
                {
                    var zigzag = written - 1;
                    last[i] += (zigzag >> 1) ^ -(zigzag & 1);
                }

                ofYear[i] = written > 0 ? last[i] : CommuneTable.Missing;
            }
        }

        return ofYear;
    }

    private Dictionary<int, List<CountedIn>> Links() => ByCode(() => new CountedIn(new YearSet(Number()), List(Number)));

    /// <summary>Skips the part that <see cref="Links"/> reads.</summary>
    private void PassLinks()
    {
        for (var left = Number(); left > 0; left--)
        {
            Pass();
            Pass();
            for (var codes = Number(); codes > 0; codes--)
            {
                Pass();
            }
        }
    }

    private Dictionary<int, List<T>> ByCode<T>(Func<T> read)
    {
        var count = Number();
        var items = new Dictionary<int, List<T>>(count);
        for (var i = 0; i < count; i++)
        {
            var code = Number();
            if (!items.TryGetValue(code, out var own))
            {
                items.Add(code, own = []);
            }

            own.Add(read());
        }

        return items;
    }

    private T[] List<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private string Text()
    {
        var length = Number();
        _at += length;
        return Encoding.UTF8.GetString(_bytes, _at - length, length);
    }

    private void Pass()
    {
        while (_bytes[_at++] >= 0x80)
        {
            // The last byte of a number is read below.
        }
    }

    private int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
