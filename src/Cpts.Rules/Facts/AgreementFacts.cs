using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The content of an agreement file: amounts that complete a known agreement, or a whole new agreement.</summary>
/// <remarks><see cref="LawFiles"/> applies it to a law.</remarks>
public sealed record AgreementFacts
{
    /// <summary>The id of the known agreement to complete, or of a new one.</summary>
    public required string Id { get; init; }

    /// <summary>Where the author of the file read it.</summary>
    public required SuppliedSource Source { get; init; }

    /// <summary>New agreements: the title; the id is used when it is not stated.</summary>
    public Bilingual? Title { get; init; }

    /// <summary>New agreements: the day of the signature.</summary>
    public LocalDate? Signed { get; init; }

    /// <summary>New agreements: the day of publication in the Journal officiel.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>New agreements (required): the first day in force, after that of every known agreement.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>New agreements (required): the core missions.</summary>
    public ValueList<Mission>? Core { get; init; }

    /// <summary>New agreements: the optional missions.</summary>
    public ValueList<Mission>? Optional { get; init; }

    /// <summary>New agreements: the smallest population of sizes 2 and 3, then the largest of size 3; the published ones when not stated.</summary>
    public ValueList<int>? Sizes { get; init; }

    /// <summary>New agreements: the limits of missions; a mission that is left out keeps the published ones.</summary>
    public ValueList<MissionMonths>? Calendar { get; init; }

    /// <summary>The amounts, in whole euros.</summary>
    public ValueList<SuppliedAmount> Amounts { get; init; }

    internal static Shape<AgreementFacts> Shape { get; } = new Shape<AgreementFacts>("agreement", "Agreement file", new("Ce que vous avez lu et que la bibliothèque ne sait pas : des montants qui précisent un accord connu, ou un accord à venir.", "What you have read and the library does not know: amounts that complete a known agreement, or a future agreement."), new() { Id = "", Source = null! })
        .Required("id", Kinds.Text, x => x.Id, (x, v) => x with { Id = v }, "Agreement", new("Un accord connu, que le fichier complète, ou le nom d’un nouveau.", "A known agreement, which the file completes, or the name of a new one."), """["avenant-2", "avenant-3"]""")
        .Required("source", SuppliedSource.Shape, x => x.Source, (x, v) => x with { Source = v })
        .Optional("title", Titles, x => x.Title, (x, v) => x with { Title = v })
        .Optional("signed", Kinds.Date, x => x.Signed, (x, v) => x with { Signed = v }, "Signed", new("Le jour de la signature du nouvel accord.", "The day on which the new agreement was signed."), """["2027-02-01"]""")
        .Optional("published", Kinds.Date, x => x.Published, (x, v) => x with { Published = v }, "Published", new("Le jour de sa parution au Journal officiel.", "The day on which it was published in the Journal officiel."), """["2027-03-01"]""")
        .Optional("effectiveFrom", Kinds.Date, x => x.EffectiveFrom, (x, v) => x with { EffectiveFrom = v }, "Effective from", new("Le premier jour en vigueur du nouvel accord, après celui de tous les autres. Un nouvel accord le donne.", "The first day in force of the new agreement, after that of every other. Required for a new agreement."), """["2027-04-01"]""")
        .Optional("core", Kinds.ListOf(Kinds.Word(Missions.Words)), x => x.Core, (x, v) => x with { Core = v }, "Core missions", new("Les missions socles du nouvel accord. Un nouvel accord les donne.", "The core missions of the new agreement. Required for a new agreement."), """[["accessToCare", "carePathways", "prevention", "healthCrisis"]]""")
        .Optional("optional", Kinds.ListOf(Kinds.Word(Missions.Words)), x => x.Optional, (x, v) => x with { Optional = v }, "Optional missions", new("Ses missions optionnelles.", "Its optional missions."), """[["careQuality", "professionalSupport"]]""")
        .Optional("sizes", Thresholds, x => x.Sizes, (x, v) => x with { Sizes = v }, "Sizes", new("Le premier habitant des tailles 2 et 3, et le dernier de la taille 3 ; ceux d’aujourd’hui s’il n’en dit rien.", "The smallest population of sizes 2 and 3, and the largest of size 3; the current ones when absent."), "[[40000, 80000, 175000]]")
        .Optional("calendar", MissionMonths.Kind, x => x.Calendar, (x, v) => x with { Calendar = v }, "Calendar", new("Les délais de démarrage et de déploiement, en mois après la signature ; une mission absente garde les siens.", "The time limits for the start and the deployment, in months after the signature; a mission that is left out keeps its own."), """[{ "accessToCare": { "start": 6, "deployment": 18 } }]""")
        .WithDefault("amounts", Kinds.ListOf(SuppliedAmountShape.Kind), default, x => x.Amounts, (x, v) => x with { Amounts = v }, "Amounts", new("Les montants annuels. Un nouvel accord donne chacune de ses lignes, à chaque taille.", "The annual amounts. A new agreement must give each of its lines, at each size."), """[[{ "line": "carePathways", "size": 2, "part": "total", "amount": 70000 }]]""");

    /// <summary>The members stated here that only a new agreement may have.</summary>
    internal IEnumerable<string> MembersOfNew => Shape.Members
        .Where(member => member.Name is not ("id" or "source" or "amounts") && member.IsStatedIn(this))
        .Select(member => member.Name);

    private static Shape<Bilingual> Titles => new Shape<Bilingual>("agreementTitle", "Title", new("Le titre du nouvel accord.", "The title of the new agreement."), default)
        .Required("fr", Kinds.Text, x => x.French, (x, v) => x with { French = v }, "French", new("En français.", "In French."), """["Avenant 3"]""")
        .Required("en", Kinds.Text, x => x.English, (x, v) => x with { English = v }, "English", new("En anglais.", "In English."), """["Avenant 3"]""");

    private static ListKind<int> Thresholds => new(Kinds.Inhabitants, (sizes, faults) =>
    {
        if (sizes.Count != 3 || sizes[0] >= sizes[1] || sizes[1] > sizes[2] || sizes[2] == int.MaxValue)
        {
            faults.WrongAt("", new("trois nombres d’habitants, du plus petit au plus grand", "three numbers of inhabitants, from the smallest to the largest"), $"[{string.Join(", ", sizes)}]");
        }
    });
}
