using System.Text.Json;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Writing;

/// <summary>The answers of an evaluation, from <c>territory</c> to <c>memberCaps</c>, in the order of the format.</summary>
internal static class AnswersWriter
{
    private static readonly JsonEncodedText Project = Output.Name("project");
    private static readonly JsonEncodedText Status = Output.Name("status");
    private static readonly JsonEncodedText On = Output.Name("on");
    private static readonly JsonEncodedText TimeLimit = Output.Name("timeLimit");
    private static readonly JsonEncodedText Starts = Output.Name("starts");
    private static readonly JsonEncodedText Ends = Output.Name("ends");
    private static readonly JsonEncodedText EffectiveFrom = Output.Name("effectiveFrom");
    private static readonly JsonEncodedText Step = Output.Name("step");
    private static readonly JsonEncodedText Current = Output.Name("current");
    private static readonly JsonEncodedText Next = Output.Name("next");
    private static readonly JsonEncodedText Deadlines = Output.Name("deadlines");
    private static readonly JsonEncodedText Id = Output.Name("id");
    private static readonly JsonEncodedText Mission = Output.Name("mission");
    private static readonly JsonEncodedText Year = Output.Name("year");
    private static readonly JsonEncodedText Due = Output.Name("due");
    private static readonly JsonEncodedText MetOn = Output.Name("metOn");
    private static readonly JsonEncodedText StartIsSet = Output.Name("startIsSet");
    private static readonly JsonEncodedText SourceId = Output.Name("source");
    private static readonly JsonEncodedText Contract = Output.Name("contract");
    private static readonly JsonEncodedText MemberCaps = Output.Name("memberCaps");
    private static readonly JsonEncodedText Professional = Output.Name("professional");
    private static readonly JsonEncodedText Paid = Output.Name("paid");
    private static readonly JsonEncodedText Ceiling = Output.Name("ceiling");
    private static readonly JsonEncodedText Exceeded = Output.Name("exceeded");

    public static void Write(Utf8JsonWriter writer, Answers answers, Language language)
    {
        MoneyWriter.Territory(writer, answers.Territory);
        MoneyWriter.Budget(writer, answers.Budget, language);
        MoneyWriter.Contracts(writer, answers.Contracts);
        MoneyWriter.Years(writer, answers.Years);
        MoneyWriter.Payments(writer, answers.Payments);
        WriteProject(writer, answers.Project);
        WriteStep(writer, answers.Step, language);
        WriteDeadlines(writer, answers.Deadlines);
        MoneyWriter.Reconciliation(writer, answers.Reconciliation);
        WriteMemberCaps(writer, answers.MemberCaps);
    }

    private static void WriteProject(Utf8JsonWriter writer, ProjectState? project)
    {
        if (project is null)
        {
            writer.WriteNull(Project);
            return;
        }

        writer.WriteStartObject(Project);
        writer.WriteString(Status, Vocabularies.ProjectStatuses.Encoded(project.Status));
        writer.Date(On, project.On);
        if (project.TimeLimit is { } limit)
        {
            writer.WriteStartObject(TimeLimit);
            writer.Date(Starts, limit.Starts);
            writer.Date(Ends, limit.Ends);
            writer.Date(EffectiveFrom, limit.EffectiveFrom);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull(TimeLimit);
        }

        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, StepAnswer step, Language language)
    {
        writer.WriteStartObject(Step);
        writer.WriteString(Current, Vocabularies.Steps.Encoded(step.Current));
        writer.WriteString(Next, step.Next.In(language));
        writer.WriteEndObject();
    }

    private static void WriteDeadlines(Utf8JsonWriter writer, ValueList<Deadline> deadlines)
    {
        writer.WriteStartArray(Deadlines);
        foreach (var deadline in deadlines)
        {
            writer.WriteStartObject();
            writer.WriteString(Id, Vocabularies.Deadlines.Encoded(deadline.Id));
            writer.Number(Contract, deadline.Contract);
            if (deadline.Mission is { } mission)
            {
                writer.WriteString(Mission, Vocabularies.Missions.Encoded(mission));
            }
            else
            {
                writer.WriteNull(Mission);
            }

            writer.Number(Year, deadline.Year);
            writer.Date(Due, deadline.Due);
            writer.WriteString(Status, Vocabularies.DeadlineStatuses.Encoded(deadline.Status));
            writer.Date(MetOn, deadline.MetOn);
            writer.WriteBoolean(StartIsSet, deadline.StartIsSet);
            writer.WriteString(SourceId, deadline.Source.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMemberCaps(Utf8JsonWriter writer, ValueList<MemberCap> caps)
    {
        writer.WriteStartArray(MemberCaps);
        foreach (var cap in caps)
        {
            writer.WriteStartObject();
            writer.WriteString(Professional, cap.Professional);
            writer.WriteNumber(Year, cap.Year);
            writer.Range(Paid, EuroRange.Exactly(cap.Paid));
            writer.Amount(Ceiling, cap.Ceiling);
            writer.WriteBoolean(Exceeded, cap.Exceeded);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
