namespace Cpts.Rules.Reports.Pages;

/// <summary>Places of a scenario file in words: « contrat, mission Accès aux soins, année 2 » in place of a pointer.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, Bilingual> Names = new(StringComparer.Ordinal)
    {
        ["asOf"] = new("date d’appréciation", "evaluation date"),
        ["territory"] = new("territoire", "territory"),
        ["population"] = new("population", "population"),
        ["communes"] = new("commune {0}", "commune {0}"),
        ["populationYear"] = new("année des populations", "year of the populations"),
        ["seatDepartment"] = new("département du siège", "department of the seat"),
        ["initiative"] = new("initiative", "initiative"),
        ["members"] = new("membres", "members"),
        ["memberCount"] = new("nombre de membres", "number of members"),
        ["legalForm"] = new("forme juridique", "legal form"),
        ["project"] = new("projet de santé", "health project"),
        ["received"] = new("réception", "receipt"),
        ["missingItems"] = new("pièce demandée {0}", "missing item {0}"),
        ["decision"] = new("décision de l’ARS", "decision of the ARS"),
        ["states"] = new("contenu du projet", "content of the project"),
        ["contract"] = new("contrat", "contract"),
        ["contracts"] = new("contrat {0}", "contract {0}"),
        ["signed"] = new("signature", "signature"),
        ["fileComplete"] = new("dossier complet", "file complete"),
        ["ended"] = new("fin", "end"),
        ["started"] = new("démarrage", "start"),
        ["deployed"] = new("déploiement", "deployment"),
        ["amounts"] = new("montants", "amounts"),
        ["fixed"] = new("part fixe", "fixed part"),
        ["variable"] = new("part variable", "variable part"),
        ["crisis"] = new("crise sanitaire", "health crisis"),
        ["recognisedOn"] = new("crise reconnue {0}", "recognised crisis {0}"),
        ["populationChanges"] = new("changement de population {0}", "change of population {0}"),
        ["receipts"] = new("sommes reçues", "money received"),
        ["memberPayments"] = new("versement à un professionnel {0}", "payment to a professional {0}"),
        ["interpretations"] = new("lectures choisies", "readings chosen"),
        ["expect"] = new("attendus du fichier", "expectations of the file"),
    };

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
        MissionFacts? mission = null;
        var contract = scenario?.Contract;
        for (var i = 0; i < parts.Count; i++)
        {
            int? index = i + 1 < parts.Count && int.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            switch (parts[i])
            {
                case "contracts" when index is { } at:
                    contract = At(scenario?.Contracts ?? default, at);
                    words.Add(Numbered(Names["contracts"], at + 1, wording));
                    break;
                case "missions":
                    mission = index is { } place ? At(contract?.Missions ?? default, place) : null;
                    words.Add(mission is null || !Missions.Words.Contains(mission.Mission) ? wording.Text(MissionsName) : wording.Text(MissionName, mission.Mission));
                    break;
                case "indicators":
                    var indicator = index is { } one ? At(mission?.Indicators ?? default, one) : null;
                    words.Add(indicator is null ? wording.Text(Indicators) : wording.Text(IndicatorName, index!.Value + 1, indicator.Year));
                    break;
                case var name when Names.TryGetValue(name, out var term):
                    words.Add(Numbered(term, index + 1, wording));
                    break;
                default:
                    break;
            }
        }

        return string.Join(", ", words);
    }

    private static string Numbered(Bilingual term, int? number, Wording wording) => wording.Text(term, number is { } rank ? Years.Text(rank) : "").Trim();

    private static T? At<T>(ValueList<T> list, int index)
        where T : class => index < list.Count ? list[index] : null;
}
