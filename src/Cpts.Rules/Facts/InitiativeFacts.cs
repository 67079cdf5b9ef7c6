namespace Cpts.Rules.Facts;

/// <summary>Who started a community.</summary>
public enum Initiator : byte
{
    /// <summary>First-line professionals (professionnels de premier recours).</summary>
    FirstLineProfessionals,

    /// <summary>The ARS (agence régionale de santé), failing the professionals.</summary>
    RegionalHealthAgency,

    /// <summary>Anybody else.</summary>
    Other,
}

/// <summary>Whom the ARS consulted.</summary>
public enum ConsultedBody : byte
{
    /// <summary>The URPS (unions régionales des professionnels de santé).</summary>
    Urps,

    /// <summary>The health centres (centres de santé).</summary>
    HealthCentres,
}

/// <summary>Who started the community, and after consulting whom.</summary>
public sealed record InitiativeFacts
{
    /// <summary>Who started it.</summary>
    public required Initiator By { get; init; }

    /// <summary>Whom they consulted.</summary>
    public ValueList<ConsultedBody> Consulted { get; init; }
}

/// <summary>Who may be a member (sources S01, D2, D3).</summary>
public enum MemberKind : byte
{
    /// <summary>Liberal professionals (professionnels libéraux).</summary>
    LiberalProfessionals,

    /// <summary>Primary-care teams (équipes de soins primaires).</summary>
    PrimaryCareTeams,

    /// <summary>First-line actors (acteurs de premier recours).</summary>
    FirstLineActors,

    /// <summary>Second-line actors (acteurs de second recours).</summary>
    SecondLineActors,

    /// <summary>Medico-social and social actors (acteurs médico-sociaux et sociaux).</summary>
    SocialCareActors,

    /// <summary>Occupational-health services (services de prévention et de santé au travail), from 2022.</summary>
    OccupationalHealthServices,
}
