using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>What a scenario file holds.</summary>
internal readonly record struct ScenarioFile(Scenario Scenario, Expectations? Expect);

/// <summary>A whole scenario file, <c>cpts.scenario/1</c>.</summary>
internal sealed class ScenarioFileValue() : ObjectValue<ScenarioFile, ScenarioFileValue.Draft>(
    new Member<Draft, string>("$schema", false, Values.Text, static (ref _, _) => { }),
    new Member<Draft, bool>("format", true, new FormatValue(), static (ref _, _) => { }),
    new Member<Draft, string>("name", true, Values.Text, static (ref d, v) => d.Name = v),
    new Member<Draft, string>("source", false, Values.Text, static (ref d, v) => d.Source = v),
    new Member<Draft, LocalDate>("asOf", false, Values.Date, static (ref d, v) => d.AsOf = v),
    new Member<Draft, TerritoryFacts>("territory", true, new TerritoryValue(), static (ref d, v) => d.Territory = v),
    new Member<Draft, InitiativeFacts>("initiative", false, new InitiativeValue(), static (ref d, v) => d.Initiative = v),
    new Member<Draft, ValueList<MemberKind>>("members", false, Values.ListOf(Values.OneOf(Vocabularies.Members)), static (ref d, v) => d.Members = v),
    new Member<Draft, LegalFormFacts>("legalForm", false, new LegalFormValue(), static (ref d, v) => d.LegalForm = v),
    new Member<Draft, ProjectFacts>("project", false, new ProjectValue(), static (ref d, v) => d.Project = v),
    new Member<Draft, ContractFacts>("contract", false, new ContractValue(), static (ref d, v) => d.Contract = v),
    new Member<Draft, ValueList<PopulationChange>>("populationChanges", false, Values.ListOf(new PopulationChangeValue()), static (ref d, v) => d.PopulationChanges = v),
    new Member<Draft, ValueList<MemberPayment>>("memberPayments", false, Values.ListOf(new MemberPaymentValue()), static (ref d, v) => d.MemberPayments = v),
    new Member<Draft, Interpretations>("interpretations", false, new InterpretationsValue(), static (ref d, v) => d.Interpretations = v),
    new Member<Draft, Expectations>("expect", false, new ExpectValue(), static (ref d, v) => d.Expect = v))
{
    /// <summary>The format and version that this library reads.</summary>
    public const string Format = "cpts.scenario/1";

    public static readonly ScenarioFileValue Instance = new();

    public override Bilingual Expected => new(
        $"un objet {{ \"format\": \"{Format}\", \"territory\": … }}",
        $"an object {{ \"format\": \"{Format}\", \"territory\": … }}");

    protected override ObjectNotes Notes => ScenarioNotes.Scenario;

    protected override ScenarioFile Build(in Draft draft) => new(
        new Scenario
        {
            Name = draft.Name,
            Source = draft.Source,
            AsOf = draft.AsOf,
            Territory = draft.Territory!,
            Initiative = draft.Initiative,
            Members = draft.Members,
            LegalForm = draft.LegalForm,
            Project = draft.Project,
            Contract = draft.Contract,
            PopulationChanges = draft.PopulationChanges,
            MemberPayments = draft.MemberPayments,
            Interpretations = draft.Interpretations ?? Interpretations.Default,
        },
        draft.Expect);

    internal struct Draft
    {
        public string? Name;
        public string? Source;
        public LocalDate? AsOf;
        public TerritoryFacts? Territory;
        public InitiativeFacts? Initiative;
        public ValueList<MemberKind>? Members;
        public LegalFormFacts? LegalForm;
        public ProjectFacts? Project;
        public ContractFacts? Contract;
        public ValueList<PopulationChange> PopulationChanges;
        public ValueList<MemberPayment> MemberPayments;
        public Interpretations? Interpretations;
        public Expectations? Expect;
    }

    /// <summary>The format: a text that is not the one supported has a code of its own.</summary>
    private sealed class FormatValue : Value<bool>
    {
        public override Bilingual Expected => new($"\"{Format}\"", $"\"{Format}\"");

        public override bool TryRead(ref Cursor cursor, out bool value)
        {
            value = cursor.Token == JsonTokenType.String && cursor.Text.SequenceEqual("cpts.scenario/1"u8);
            if (!value && cursor.Token == JsonTokenType.String)
            {
                cursor.Report(FormRules.UnsupportedFormat, FormMessages.Format, Cursor.Shorten(cursor.String));
                return false;
            }

            return value || cursor.Refuse(Expected);
        }

        public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Only(Format);
    }
}
