namespace Cpts.Rules.Tests;

/// <summary>The questions that the sources leave open, and the readings that may be chosen.</summary>
public class InterpretationCatalogueTests
{
    [Fact]
    public void Questions_are_found_by_their_id()
    {
        Assert.All(InterpretationCatalogue.All, open => Assert.Same(open, InterpretationCatalogue.Find(open.Id)));
        Assert.Null(InterpretationCatalogue.Find("FixedShare")); // Identifiers are compared exactly.
    }

    [Fact]
    public void Every_choice_is_a_reading_with_words_and_the_others_are_all_but_the_chosen_one()
    {
        foreach (var open in InterpretationCatalogue.All)
        {
            Assert.Contains(Text(open.Default), open.Choices);
            foreach (var choice in open.Choices)
            {
                var chosen = open.Choose(choice, Interpretations.Default)!;

                Assert.Equal(choice, Text(open.ValueIn(chosen)));
                Assert.NotEqual("", open.NameOf(open.ValueIn(chosen)).French);
                Assert.Equal(open.Choices.Where(other => other != choice), open.Others(chosen).Select(other => Text(open.ValueIn(other))));
            }
        }

        static string Text(object value) => value is bool yes ? yes ? "true" : "false" : (string)value;
    }

    [Theory]
    [InlineData("fixedShare", "range", "fourchette", "range")]
    [InlineData("avenant2EffectiveOn", "2022-04-01", "1er avril 2022", "1 April 2022")]
    [InlineData("startUpUplift", true, "oui", "yes")]
    [InlineData("startUpUplift", "true", "oui", "yes")]
    [InlineData("startUpUplift", false, "non", "no")]
    [InlineData("startUpUplift", "false", "non", "no")]
    public void A_reading_has_its_words(string id, object value, string french, string english)
    {
        var words = InterpretationCatalogue.Find(id)!.NameOf(value);

        Assert.Equal((french, english), (words.French.Replace('\u00A0', ' '), words.English));
    }

    [Theory]
    [InlineData("avenant2EffectiveOn", "2021-12-19", false)]
    [InlineData("avenant2EffectiveOn", "2021-12-20", true)]
    [InlineData("avenant2EffectiveOn", "2023-12-31", true)]
    [InlineData("avenant2EffectiveOn", "2024-01-01", false)]
    [InlineData("avenant2EffectiveOn", "1er avril 2022", false)]
    [InlineData("fixedShare", "fourchette", true)]
    [InlineData("fixedShare", "none", false)]
    [InlineData("startUpUplift", "true", true)]
    [InlineData("startUpUplift", "yes", false)]
    public void A_word_is_chosen_where_it_is_a_reading_and_a_day_within_its_bounds(string id, string word, bool isChosen) =>
        Assert.Equal(isChosen, InterpretationCatalogue.Find(id)!.Choose(word, Interpretations.Default) is not null);

    [Fact]
    public void Misuse_names_the_parameter()
    {
        var open = InterpretationCatalogue.Find("fixedShare")!;

        Assert.Throws<ArgumentNullException>("word", () => open.Choose(null!, Interpretations.Default));
        Assert.Throws<ArgumentNullException>("interpretations", () => open.Choose("range", null!));
        Assert.Throws<ArgumentNullException>("interpretations", () => open.ValueIn(null!));
        Assert.Throws<ArgumentNullException>("value", () => open.NameOf(null!));
        Assert.Throws<ArgumentException>("value", () => open.NameOf("none"));
    }
}
