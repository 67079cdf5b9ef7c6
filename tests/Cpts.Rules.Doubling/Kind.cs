using System.Globalization;
using System.Text;
using Cpts.Rules.Communes;

namespace Cpts.Rules.Doubling;

/// <summary>A kind of content, valid or faulty, repeated to fill files of any size.</summary>
/// <param name="Name">The name of the content.</param>
/// <param name="Begin">The file before the content.</param>
/// <param name="Item">One item; its number makes it distinct where items must be.</param>
/// <param name="End">The rest of the file.</param>
/// <param name="Between">The separator of two items.</param>
internal sealed record Kind(string Name, string Begin, Func<int, string> Item, string End, string Between = ",")
{
    private const string Head = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21",""";
    private const string Territory = "\"territory\":{\"population\":100000}";
    private const string Missions = Head + Territory + ",\"contract\":{\"signed\":\"2022-01-01\",\"missions\":[";
    private const string Mission = Missions + "{\"mission\":\"prevention\",\"started\":\"2022-02-01\",";

    private const string Agreement = "{\"format\":\"cpts.agreement/1\",\"source\":{\"title\":\"T\"},\"id\":\"avenant-2\",\"amounts\":[";

    private static readonly string[] Codes = [.. FrenchCommunes.Default.InFrance(2026).Select(commune => commune.Code)];

    /// <summary>Kinds of scenario files.</summary>
    private static readonly Kind[] Scenarios =
    [
        // Valid content.
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
        new("crises", Missions + "{\"mission\":\"healthCrisis\",\"started\":\"2022-02-01\"}],\"crisis\":{\"recognisedOn\":[", i => $"\"{Day(i % 1_000)}\"", "]}}}"),
        new("crises outside of the contract", Missions + "{\"mission\":\"healthCrisis\",\"started\":\"2022-02-01\"}],\"crisis\":{\"recognisedOn\":[", _ => "\"2050-01-01\"", "]}}}"),
        new("members", Head + Territory + ",\"members\":[", _ => "\"liberalProfessionals\"", "]}"),
        new("missing items", Head + Territory + ",\"project\":{\"received\":\"2022-01-01\",\"missingItems\":[", i => $$"""{"requested":"{{Day(i)}}"}""", "]}}"),
        new("communes", Head + "\"territory\":{\"communes\":[", i => $"\"{Codes[i % Codes.Length]}\"", "]}}"),
        new("days of payment that are expected", Head + Territory + ",\"expect\":{\"paid\":{", i => $"\"{Day(i)}\":0", "}}}"),
        new("codes that are expected", Head + Territory + ",\"expect\":{\"findings\":[", _ => "\"CPTS2001\"", "]}}"),
        new("comments", Head, _ => "/* c */", Territory + "}", ""),
        new("lines", Head, _ => "\n", Territory + "}", ""),
        new("blanks", Head, _ => "    ", Territory + "}", ""),

        // Faulty content.
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

    /// <summary>All kinds. Where places are shown, items separated by commas are tested both on one line and on many lines.</summary>
    public static Kind[] All { get; } =
    [
        .. Scenarios,
        .. Scenarios.Where(kind => kind.Between == ",").Select(kind => kind with { Name = kind.Name + ", on lines", Between = ",\n", Operations = Operation.OfPlaces }),
        new("agreements: amounts", Agreement, _ => """{"line":"carePathways","size":2,"part":"fixed","amount":35000}""", "]}") { Operations = Operation.OfAgreements },
        new("agreements: amounts on lines", Agreement, _ => """{"line":"carePathways","size":2,"part":"fixed","amount":35000}""", "]}", ",\n") { Operations = Operation.OfAgreements },
        new("agreements: amounts that contradict", Agreement, i => $$"""{"line":"carePathways","size":2,"part":"fixed","amount":{{Text(900_000 + i)}}}""", "]}") { Operations = Operation.OfAgreements },
        new("agreements: values that are no amounts", Agreement, _ => "1", "]}") { Operations = Operation.OfAgreements },
        new("agreements: letters of a title", "{\"format\":\"cpts.agreement/1\",\"id\":\"avenant-2\",\"source\":{\"title\":\"", _ => "mot", "\"},\"amounts\":[]}", " ") { Operations = Operation.OfAgreements },
        new("streams: scenarios", "", _ => Head + Territory + "}", "\n", "\n") { Operations = Operation.OfStreams },
        new("streams: lines that are none", "", _ => "?", "\n", "\n") { Operations = Operation.OfStreams },
        new("streams: blank lines", "", _ => " ", "\n", "\n") { Operations = Operation.OfStreams },
        new("lists: codes of communes", "", i => Codes[i % Codes.Length], "\n", "\n") { Operations = Operation.OfCodes },
        new("lists: one code", "", _ => "97411", "\n", "\n") { Operations = Operation.OfCodes },
        new("lists: no codes", "", i => "x" + Text(i), "\n", "\n") { Operations = Operation.OfCodes },
        new("cells: receipts", "", i => $"{Day(i)};10.5", "", "\n") { Operations = Operation.OfCells },
        new("cells: facts", "", i => $"crisis recognised;{Day(i)}", "", "\n") { Operations = Operation.OfCells },
        new("cells: communes", "", i => Codes[i % Codes.Length], "", "\n") { Operations = Operation.OfCells },
        new("cells: words that are none", "", i => "x" + Text(i), "", "\n") { Operations = Operation.OfCells },
        new("cells: letters of a word", "", _ => "x", "", "") { Operations = Operation.OfCells },
    ];

    /// <summary>The operations that such files go through.</summary>
    public Operation[] Operations { get; private init; } = Operation.OfScenarios;

    /// <summary>A file of approximately the given size.</summary>
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
