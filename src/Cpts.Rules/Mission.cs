namespace Cpts.Rules;

/// <summary>A mission that a community can be paid for; the values are in the order of the agreement.</summary>
/// <remarks>The six public-service missions of article L1434-12-2 (source S01). Which are core (socle) and which are
/// optional depends on the agreement in force: see <see cref="Agreement"/>.</remarks>
[System.ComponentModel.TypeConverter(typeof(MissionConverter))]
public enum Mission : byte
{
    /// <summary>Better access to care, médecin traitant and unscheduled care (amélioration de l'accès aux soins); 1°.</summary>
    AccessToCare = 1,

    /// <summary>Multi-professional pathways around the patient (parcours pluriprofessionnels autour du patient); 2°.</summary>
    CarePathways = 2,

    /// <summary>Prevention on the territory (actions territoriales de prévention); 3°.</summary>
    Prevention = 3,

    /// <summary>Answer to serious health crises (réponse aux crises sanitaires graves), since avenant 2; 6°.</summary>
    HealthCrisis = 4,

    /// <summary>Quality and relevance of care (qualité et pertinence des soins); 4°.</summary>
    CareQuality = 5,

    /// <summary>Support of health professionals on the territory (accompagnement des professionnels de santé); 5°.</summary>
    ProfessionalSupport = 6,
}

/// <summary>The words for missions.</summary>
public static class Missions
{
    /// <summary>The words, in the order of the agreement.</summary>
    public static Vocabulary<Mission> Words { get; } = new(
        new("une mission", "a mission"),
        new(Mission.AccessToCare, "accessToCare", "Accès aux soins", "Access to care")
        {
            Accepted = ["accès aux soins", "amélioration de l'accès aux soins"],
        },
        new(Mission.CarePathways, "carePathways", "Parcours pluriprofessionnels", "Care pathways")
        {
            Accepted = ["parcours", "parcours pluriprofessionnels", "parcours pluriprofessionnels autour du patient"],
        },
        new(Mission.Prevention, "prevention", "Prévention", "Prevention")
        {
            Accepted = ["prévention", "actions territoriales de prévention"],
        },
        new(Mission.HealthCrisis, "healthCrisis", "Crise sanitaire", "Health crisis")
        {
            Accepted = ["crise sanitaire", "crises sanitaires", "réponse aux crises sanitaires graves"],
        },
        new(Mission.CareQuality, "careQuality", "Qualité et pertinence", "Quality and relevance")
        {
            Accepted = ["qualité des soins", "qualité et pertinence des soins"],
        },
        new(Mission.ProfessionalSupport, "professionalSupport", "Accompagnement des professionnels", "Support of professionals")
        {
            Accepted = ["accompagnement", "accompagnement des professionnels", "accompagnement des professionnels de santé"],
        });

    /// <summary>All missions, in the order of the agreement.</summary>
    public static ValueList<Mission> All { get; } = [.. Words.Select(term => term.Value)];

    /// <summary>The name of a mission in files: <c>accessToCare</c>.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>The identifier, the same in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mission is not defined.</exception>
    public static string Id(this Mission mission) => Words[mission].Id;
}
