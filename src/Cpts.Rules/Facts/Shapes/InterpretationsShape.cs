namespace Cpts.Rules.Facts.Shapes;

/// <summary>The section <c>interpretations</c>: one member for each question of the catalogue; a question that is left out has its default reading.</summary>
internal static class InterpretationsShape
{
    public static Shape<Interpretations> Shape { get; } = InterpretationCatalogue.All.Aggregate(
        new Shape<Interpretations>("interpretations", "Interpretations", new("Les lectures choisies là où les sources laissent une question ouverte ; ce qui n’est pas dit est lu par défaut.", "The readings chosen where the sources leave a question open; a question that is left out has its default reading."), Interpretations.Default),
        (shape, question) => question.Accept(new Question(shape)));

    private sealed class Question(Shape<Interpretations> shape) : IInterpretationVisitor<Shape<Interpretations>>
    {
        public Shape<Interpretations> Word<T>(WordInterpretation<T> row)
            where T : struct, Enum => Add(row, Kinds.Word(row.Words), row.Get, row.Set);

        public Shape<Interpretations> YesNo(YesNoInterpretation row) => Add(row, Kinds.Boolean, row.Get, row.Set);

        public Shape<Interpretations> Day(DayInterpretation row) => Add(row, new DateKind(row.First, row.Last), row.Get, row.Set);

        private Shape<Interpretations> Add<T>(Interpretation row, Kind<T> kind, Func<Interpretations, T> get, Func<Interpretations, T, Interpretations> set) =>
            shape.WithDefault(row.Id, kind, get(Interpretations.Default), get, set, row.Question.English.Split(':')[0], row.Question);
    }
}
