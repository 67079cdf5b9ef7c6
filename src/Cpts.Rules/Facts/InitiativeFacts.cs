using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Who started a community.</summary>
public enum Initiator : byte
{
    /// <summary>First-line professionals (professionnels de premier recours).</summary>
    FirstLineProfessionals,

    /// <summary>The ARS (agence régionale de santé), when the professionals take no initiative.</summary>
    RegionalHealthAgency,

    /// <summary>Anyone else.</summary>
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

    /// <summary>Whom the initiator consulted.</summary>
    public ValueList<ConsultedBody> Consulted { get; init; }

    internal static Shape<InitiativeFacts> Shape { get; } = new Shape<InitiativeFacts>("initiative", "Initiative", new("Qui est à l’origine de la communauté : des professionnels de premier recours ou, à défaut, l’ARS en concertation (CPTS5002).", "Who started the community: first-line professionals or, failing that, the ARS after consultation (CPTS5002)."), new() { By = default })
        .Required("by", Kinds.Word(Initiators.Words), x => x.By, (x, v) => x with { By = v }, "Started by", new("À l’initiative de qui.", "Who started it."))
        .WithDefault("consulted", Kinds.ListOf(Kinds.Word(ConsultedBodies.Words)), default, x => x.Consulted, (x, v) => x with { Consulted = v },
            "Consulted", new("Qui l’ARS a consulté : à son initiative, il faut les unions régionales (URPS) et les centres de santé.", "Whom the ARS consulted: when it takes the initiative, both the regional unions (URPS) and the health centres are needed."), """[["urps", "healthCentres"]]""");
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

/// <summary>The words for who started a community.</summary>
public static class Initiators
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<Initiator> Words { get; } = new(
        new("à l’initiative de qui", "who started the community"),
        new(Initiator.FirstLineProfessionals, "firstLineProfessionals", "professionnels de premier recours", "first-line professionals") { Accepted = ["professionnels de premier recours"] },
        new(Initiator.RegionalHealthAgency, "regionalHealthAgency", "ARS", "ARS") { Accepted = ["ARS", "agence régionale de santé"] },
        new(Initiator.Other, "other", "autre", "other") { Accepted = ["autre"] });
}

/// <summary>The words for whom the ARS consulted.</summary>
public static class ConsultedBodies
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<ConsultedBody> Words { get; } = new(
        new("un organisme consulté", "a consulted body"),
        new(ConsultedBody.Urps, "urps", "URPS", "URPS") { Accepted = ["URPS"] },
        new(ConsultedBody.HealthCentres, "healthCentres", "centres de santé", "health centres") { Accepted = ["centres de santé"] });
}

/// <summary>The words for kinds of members.</summary>
public static class MemberKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<MemberKind> Words { get; } = new(
        new("une catégorie de membres", "a kind of members"),
        new(MemberKind.LiberalProfessionals, "liberalProfessionals", "professionnels libéraux", "liberal professionals") { Accepted = ["professionnels libéraux"] },
        new(MemberKind.PrimaryCareTeams, "primaryCareTeams", "équipes de soins primaires", "primary-care teams") { Accepted = ["équipes de soins primaires"] },
        new(MemberKind.FirstLineActors, "firstLineActors", "acteurs de premier recours", "first-line actors") { Accepted = ["acteurs de premier recours"] },
        new(MemberKind.SecondLineActors, "secondLineActors", "acteurs de second recours", "second-line actors") { Accepted = ["acteurs de second recours"] },
        new(MemberKind.SocialCareActors, "socialCareActors", "acteurs sociaux et médico-sociaux", "social and medico-social actors") { Accepted = ["acteurs sociaux et médico-sociaux"] },
        new(MemberKind.OccupationalHealthServices, "occupationalHealthServices", "services de santé au travail", "occupational-health services") { Accepted = ["services de santé au travail"] });
}
