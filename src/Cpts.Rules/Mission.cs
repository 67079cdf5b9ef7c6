namespace Cpts.Rules;

/// <summary>A mission that a community can be paid for, in the order of the agreement.</summary>
/// <remarks>The six public-service missions of article L1434-12-2 (source S01). Which are core (socle) and which are
/// optional depends on the agreement in force: see <see cref="Law.Agreement"/>.</remarks>
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
