using System.Globalization;
using System.Text;
using Cpts.Rules.Communes;

namespace Cpts.Rules.Doubling;

/// <summary>A kind of plenty, or a kind of fault: files of any size that are full of it.</summary>
/// <param name="Name">What the files are full of.</param>
/// <param name="Begin">The file up to the place.</param>
/// <param name="Item">One of many; the number makes it another where it must be.</param>
/// <param name="End">The rest of the file.</param>
/// <param name="Between">What stands between two.</param>
internal sealed record Kind(string Name, string Begin, Func<int, string> Item, string End, string Between = ",")
{
    private const string Head = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21",""";
    private const string Territory = "\"territory\":{\"population\":100000}";
    private const string Missions = Head + Territory + ",\"contract\":{\"signed\":\"2022-01-01\",\"missions\":[";
    private const string Mission = Missions + "{\"mission\":\"prevention\",\"started\":\"2022-02-01\",";

    private static readonly string[] Codes = [.. FrenchCommunes.Default.InFrance(2026).Select(commune => commune.Code)];

    /// <summary>All kinds.</summary>
    public static Kind[] All { get; } =
    [
        // Plenty.
        new("words of a name", "{\"format\":\"cpts.scenario/1\",\"asOf\":\"2026-11-21\"," + Territory + ",\"name\":\"", _ => "mot", "\"}", " "),
        new("letters of a name", "{\"format\":\"cpts.scenario/1\",\"asOf\":\"2026-11-21\"," + Territory + ",\"name\":\"", _ => "é", "\"}", ""),
        new("words of a professional", Head + Territory + ",\"memberPayments\":[{\"year\":2023,\"indemnities\":50000,\"professional\":\"", _ => "mot", "\"}]}", " "),
        new("professionals", Head + Territory + ",\"memberPayments\":[", i => $$"""{"professional":"P{{Text(i)}}","year":2023,"indemnities":50000}""", "]}"),
        new("payments of a professional", Head + Territory + ",\"memberPayments\":[", _ => """{"professional":"P","year":2023,"indemnities":10}""", "]}"),
        new("payments of years without a ceiling", Head + Territory + ",\"memberPayments\":[", i => $$"""{"professional":"P{{Text(i)}}","year":2099,"indemnities":10}""", "]}"),
        new("receipts", Head + Territory + ",\"receipts\":[", i => $$"""{"on":"{{Day(i)}}","amount":10.5,"note":"CPAM"}""", "]}"),
        new("population changes", Head + Territory + ",\"populationChanges\":[", i => $$"""{"on":"{{Day(i)}}","population":{{Text(70_000 + (i % 20_000))}}}""", "]" + ",\"contract\":{\"signed\":\"2022-01-01\",\"missions\":[]}}"),
        new("contracts", Head + Territory + ",\"contracts\":[", i => $$"""{"signed":"{{Day(i)}}","missions":[{"mission":"prevention","started":"2022-01-01"}]}""", "]}"),
        new("contracts one after the other", Head + Territory + ",\"contracts\":[", i => $$"""{"signed":"{{Day(i)}}","ended":"{{Day(i + 1)}}","missions":[]}""", "]}"),
        new("missions", Missions, i => $$"""{"mission":"{{(i % 2 == 0 ? "prevention" : "accessToCare")}}","started":"2022-02-01"}""", "]}}"),
        new("indicators", Mission + "\"indicators\":[", _ => """{"year":2,"kind":"allOrNothing","maximum":1,"achieved":true}""", "]}]}}"),
        new("steps", Mission + "\"indicators\":[{\"year\":2,\"kind\":\"steps\",\"steps\":[", i => $$"""{"threshold":{{Text(i)}},"amount":{{Text(i + 1)}}}""", "]}]}]}}"),
        new("proofs", Mission + "\"indicators\":[{\"year\":2,\"kind\":\"allOrNothing\",\"maximum\":1,\"proofs\":[", _ => "\"convention\"", "]}]}]}}"),
        new("amended amounts", Mission + "\"amounts\":[{\"fixed\":10000},", i => $$"""{"from":"{{Day(i)}}","fixed":10000}""", "]}]}}"),
        new("crises", Missions + "{\"mission\":\"healthCrisis\",\"started\":\"2022-02-01\"}],\"crisis\":{\"recognisedOn\":[", i => $"\"{Day(i)}\"", "]}}}"),
        new("members", Head + Territory + ",\"members\":[", _ => "\"liberalProfessionals\"", "]}"),
        new("missing items", Head + Territory + ",\"project\":{\"received\":\"2022-01-01\",\"missingItems\":[", i => $$"""{"requested":"{{Day(i)}}"}""", "]}}"),
        new("communes", Head + "\"territory\":{\"communes\":[", i => $"\"{Codes[i % Codes.Length]}\"", "]}}"),
        new("days of payment that are expected", Head + Territory + ",\"expect\":{\"paid\":{", i => $"\"{Day(i)}\":0", "}}}"),
        new("codes that are expected", Head + Territory + ",\"expect\":{\"findings\":[", _ => "\"CPTS2001\"", "]}}"),
        new("comments", Head, _ => "/* c */", Territory + "}", ""),
        new("lines", Head, _ => "\n", Territory + "}", ""),
        new("blanks", Head, _ => "    ", Territory + "}", ""),

        // Faults.
        new("values that are no missions", Missions, _ => "1", "]}}"),
        new("values that are no missions, on lines", Missions, _ => "\n1", "]}}"),
        new("missions without a name", Missions, _ => "{}", "]}}"),
        new("missions that do not exist", Missions, i => $$"""{"mission":"m{{Text(i)}}"}""", "]}}"),
        new("professionals that are null", Head + Territory + ",\"memberPayments\":[", _ => """{"professional":null,"year":2023}""", "]}"),
        new("negative amounts", Head + Territory + ",\"receipts\":[", _ => """{"on":"2023-01-01","amount":-1}""", "]}"),
        new("dates that do not exist", Missions + "],\"crisis\":{\"recognisedOn\":[", _ => "\"2023-02-30\"", "]}}}"),
        new("codes that are no communes", Head + "\"territory\":{\"communes\":[", i => $"\"9{i % 10_000:0000}\"", "]}}"),
        new("texts that are no codes", Head + "\"territory\":{\"communes\":[", i => $"\"x{Text(i)}\"", "]}}"),
        new("communes that stand twice", Head + "\"territory\":{\"communes\":[", _ => "\"97411\"", "]}}"),
        new("unknown properties", Head + Territory, i => $",\"x{Text(i)}\":1", "}", ""),
        new("properties nearly right", Head + Territory, i => $",\"memberPayment{Text(i)}\":1", "}", ""),
        new("repeated properties", Head + Territory, _ => ",\"source\":\"s\"", "}", ""),
        new("letters of an unknown property", Head + Territory + ",\"", _ => "x", "\":1}", ""),
        new("indicators that are malformed", Mission + "\"indicators\":[", _ => """{"year":9,"kind":"allOrNothing","maximum":1}""", "]}]}}"),
        new("lists in lists", Head + Territory + ",\"x\":[", _ => "[]", "]}"),
        new("digits", Head + "\"territory\":{\"population\":1", _ => "0", "}}", ""),
        new("decimals", Head + "\"territory\":{\"population\":1.", _ => "0", "1}}", ""),
        new("days that are expected wrong", Head + Territory + ",\"expect\":{\"paid\":{", i => $"\"{Day(i)}\":1", "}}}"),
        new("unknown members of expect", Head + Territory + ",\"expect\":{\"sizeBand\":1", i => $",\"x{Text(i)}\":1", "}}", ""),
        new("no JSON", Head, _ => "?", "}", ""),
        new("no UTF-8", Head + Territory + ",\"source\":\"", _ => "\uFFFD", "\"}", ""),
    ];

    /// <summary>A file of about a size.</summary>
    public byte[] File(int bytes)
    {
        var text = new StringBuilder(Begin);
        for (var i = 0; text.Length < bytes; i++)
        {
            text.Append(i == 0 ? "" : Between).Append(Item(i));
        }

        return Encoding.UTF8.GetBytes(text.Append(End).ToString());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(int number) => NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2022, 4, 2).PlusDays(number % 25_000));
}
