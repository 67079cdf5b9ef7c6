namespace Cpts.Rules.Reports.Pages;

/// <summary>Places of a scenario file in words: « contrat, mission Accès aux soins, année 2 » in place of a pointer.</summary>
internal static class PlaceWords
{
    private static readonly Bilingual Numbered = new("{0} {1}", "{0} {1}");
    private static readonly Bilingual MissionName = new("mission {0}", "mission {0}");
    private static readonly Bilingual IndicatorName = new("indicateur {0}, année {1}", "indicator {0}, year {1}");
    private static readonly Bilingual Indicators = new("indicateurs", "indicators");
    private static readonly Bilingual MissionsName = new("missions", "missions");

    /// <summary>A place in words; empty when it has none.</summary>
    /// <param name="path">The pointer of a finding.</param>
    /// <param name="scenario">The facts; null when they could not be read.</param>
    /// <param name="wording">The language.</param>
    public static string Of(string path, Scenario? scenario, Wording wording)
    {
        var parts = path.Split('/').Skip(1).ToList();
        var words = new List<string>();
        var shape = "scenario";
        MissionFacts? mission = null;
        var contract = scenario?.Contract;
        for (var i = 0; i < parts.Count; i++)
        {
            int? index = i + 1 < parts.Count && int.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            switch (parts[i])
            {
                case "missions":
                    mission = index is { } place ? At(contract?.Missions ?? default, place) : null;
                    words.Add(mission is null || !Missions.Words.Contains(mission.Mission) ? wording.Text(MissionsName) : wording.Text(MissionName, mission.Mission));
                    break;
                case "indicators":
                    var indicator = index is { } one ? At(mission?.Indicators ?? default, one) : null;
                    words.Add(indicator is null ? wording.Text(Indicators) : wording.Text(IndicatorName, index!.Value + 1, indicator.Year));
                    break;
                case var name when Word(shape, name, isOne: index is not null) is { } term:
                    contract = name == "contracts" && index is { } at ? At(scenario?.Contracts ?? default, at) : contract;
                    words.Add(index is { } rank ? wording.Text(Numbered, term.InText, Years.Text(rank + 1)) : wording.Text(term.InText));
                    break;
                default:
                    break;
            }

            shape = PropertyWords.Of(parts[i]) is not null ? parts[i] : PropertyWords.Of(One(parts[i])) is not null ? One(parts[i]) : shape;
        }

        return string.Join(", ", words);
    }

    private static PropertyWord? Word(string shape, string name, bool isOne) =>
        (isOne ? PropertyWords.Of(One(name)) : null) ?? PropertyWords.Of(shape, name) ?? PropertyWords.Of(name);

    /// <summary>The object of which a list has several: <c>missions</c>, <c>mission</c>.</summary>
    private static string One(string name) => name == "amounts" ? "contractAmounts" : name.TrimEnd('s');

    private static T? At<T>(ValueList<T> list, int index)
        where T : class => index < list.Count ? list[index] : null;
}
