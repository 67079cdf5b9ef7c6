using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Reports.Pages;

namespace Cpts.Rules.Simulator.Form;

/// <summary>The fields of the form, derived from the shape of the scenario file, so that new properties of the format appear in the form.</summary>
public static class ScenarioFields
{
    /// <summary>The whole scenario.</summary>
    public static Field Root { get; } = new OfKind("").Object(Scenario.Shape);

    /// <summary>The nearest place that the form shows: the longest prefix of a pointer that has a field.</summary>
    /// <param name="pointer">The place.</param>
    public static string Shown(string pointer)
    {
        var field = Root;
        var shown = "";
        foreach (var name in Pointer.Names(pointer))
        {
            var next = field.Form switch
            {
                FieldForm.Group => field.Members.FirstOrDefault(member => member.Name == name),
                FieldForm.List => field.Element,
                FieldForm.GroupOrList when char.IsAsciiDigit(name[0]) => field.Element,
                FieldForm.GroupOrList => field.Members.FirstOrDefault(member => member.Name == name),
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            field = next;
            shown = Pointer.To(shown, name);
        }

        return shown;
    }

    private sealed class OfMember<TOwner>(string shape) : IMemberVisitor<TOwner, Field>
    {
        public Field Visit<T>(Member<TOwner, T> member)
        {
            var field = member.Kind.Accept(new OfKind(member.Name));
            return field with
            {
                Label = PropertyWords.Of(shape, member.Name)?.Label ?? (field.Label.French is null ? new(member.Note.Title, member.Note.Title) : field.Label),
                Help = member.Note.Words.French is { Length: > 0 } ? member.Note.Words : field.Help,
                IsRequired = member.IsRequired,
                Usual = member.HasDefault ? field.Written?.Invoke(member.Default) : null,
            };
        }
    }

    private sealed class OfKind(string name) : IKindVisitor<Field>
    {
        public Field Text(TextKind kind) => Plain(FieldForm.Text);

        public Field Nothing(NothingKind kind) => Plain(FieldForm.Text);

        public Field Known(KnownTextKind kind) => Plain(FieldForm.Choice) with { Choices = [.. kind.Known.Select(text => new Choice(text, new(text, text)))] };

        public Field Boolean(BooleanKind kind) => Plain(FieldForm.YesNo) with { Written = value => value is true ? "true" : "false" };

        public Field Integer(IntegerKind kind) => Plain(FieldForm.Number);

        public Field Decimal(DecimalKind kind) => Plain(FieldForm.Number);

        public Field Amount(AmountKind kind) => Plain(FieldForm.Amount);

        public Field Date(DateKind kind) => Plain(FieldForm.Date) with { Written = value => value is LocalDate day ? LocalDatePattern.Iso.Format(day) : null };

        public Field Word<T>(WordKind<T> kind)
            where T : struct, Enum => Plain(FieldForm.Choice) with
            {
                Choices = [.. kind.Words.Select(term => new Choice(term.Id, term.Name))],
                Written = value => value is T word ? kind.Words[word].Id : null,
                Meaning = text => kind.Words.TryFind(text, out var value) ? kind.Words[value].Id : null,
            };

        public Field List<T>(ListKind<T> kind)
        {
            var item = kind.Item.Accept(new OfKind(""));
            return item.Form == FieldForm.Choice
                ? item with { Name = name, Form = FieldForm.Choices }
                : Plain(FieldForm.List) with { Element = item };
        }

        public Field Map<TKey, TValue, TItem>(MapKind<TKey, TValue, TItem> kind)
            where TKey : notnull => throw new NotSupportedException("A scenario holds no map but what it expects.");

        public Field Object<T>(Shape<T> shape)
        {
            var visitor = new OfMember<T>(shape.Id);
            return Plain(FieldForm.Group) with
            {
                Label = PropertyWords.Of(shape.Id)?.Label ?? default,
                Help = shape.Words,
                Members = [.. shape.Members.Select(member => member.Accept(visitor))],
            };
        }

        public Field Mapped<TFrom, T>(MappedKind<TFrom, T> kind) => kind.From.Accept(this);

        public Field Either<T>(EitherKind<T> kind) => kind.Short.Accept(this) with { Form = FieldForm.GroupOrList, Element = kind.Full.Accept(this).Element };

        public Field Other<T>(Kind<T> kind) => throw new NotSupportedException($"No field for {kind.GetType().Name}.");

        private Field Plain(FieldForm form) => new() { Name = name, Form = form };
    }
}
