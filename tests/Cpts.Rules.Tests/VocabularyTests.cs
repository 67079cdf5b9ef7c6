using System.Collections;
using Cpts.Rules.Funding;
using NodaTime;

namespace Cpts.Rules.Tests;

public class VocabularyTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_equal_in_order()
    {
        var list = ValueList.Of(1, 2);

        Assert.True(list == ValueList.Of(1, 2));
        Assert.True(list.Equals((object)ValueList.Of(1, 2)));
        Assert.Equal(list.GetHashCode(), ValueList.Of(1, 2).GetHashCode());
        Assert.True(list != ValueList.Of(2, 1));
        Assert.True(list != ValueList.Of(1));
        Assert.False(list.Equals("[1, 2]"));
        Assert.Equal(default, ValueList.Of<int>());
        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void Every_item_of_a_list_counts_in_its_hash() => Assert.Equal(
        4,
        new[] { ValueList.Of(1, 2), ValueList.Of(2, 1), ValueList.Of(3, 2), ValueList.Of(1, 3) }.Select(list => list.GetHashCode()).Distinct().Count());

    [Fact]
    public void A_list_keeps_a_copy_of_what_it_was_given()
    {
        int[] items = [1, 2];
        var list = ValueList.Of(items);
        items[0] = 9;

        Assert.Equal(1, list[0]);
        Assert.Equal([1, 2], Enumerate(list));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[2]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]).ParamName);
        Assert.Throws<ArgumentNullException>(() => ValueList.Of((int[])null!));
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_set_of_missions_has_each_once_in_the_order_of_the_agreement()
    {
        var set = MissionSet.Of(Mission.Prevention, Mission.AccessToCare, Mission.Prevention);

        Assert.Equal(2, set.Count);
        Assert.Equal("{accessToCare, prevention}", set.ToString());
        Assert.True(set.Contains(Mission.Prevention));
        Assert.False(set.Contains(Mission.HealthCrisis));
        Assert.Equal(MissionSet.Of(Mission.Prevention), set.Except(MissionSet.Of(Mission.AccessToCare)));
        Assert.Equal(MissionSet.Of(Mission.AccessToCare), set.Intersect(MissionSet.Of(Mission.AccessToCare, Mission.CareQuality)));
        Assert.Equal(3, set.Union(MissionSet.Of(Mission.CareQuality)).Count);
        Assert.Equal("missions", Assert.Throws<ArgumentOutOfRangeException>(() => MissionSet.Of((Mission)7)).ParamName);
        Assert.Throws<ArgumentNullException>(() => MissionSet.Of(null!));
    }

    [Fact]
    public void Lines_and_missions_have_the_names_of_the_files()
    {
        Assert.Equal(
            ["operating", "accessToCare", "carePathways", "prevention", "healthCrisis", "careQuality", "professionalSupport"],
            Lines.All.Select(line => line.Id()));
        Assert.Equal(Lines.All.Skip(1).Select(line => line.Id()), Missions.All.Select(mission => mission.Id()));
        Assert.Null(Line.Operating.Mission());
        Assert.Equal(Mission.Prevention, Line.Prevention.Mission());
        Assert.Equal(Line.Prevention, Mission.Prevention.Line());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Line)7).Id());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Mission)0).Id());
    }

    [Fact]
    public void French_and_English_write_amounts_dates_and_numbers_their_own_way()
    {
        var (french, english) = (Wording.In(Language.French), Wording.In(Language.English));

        Assert.Equal("54\u202F184,94\u00A0€", french.Amount(Euros.FromCents(5_418_494)));
        Assert.Equal("€54,184.94", english.Amount(Euros.FromCents(5_418_494)));
        Assert.Equal("\u22121\u202F000\u00A0€", french.Amount(Euros.FromEuros(-1000)));
        Assert.Equal("\u2212€1,000", english.Amount(Euros.FromEuros(-1000)));
        Assert.Equal("de 20\u202F000 à 35\u202F000\u00A0€", french.Amount(EuroRange.Between(20_000, 35_000)));
        Assert.Equal("€20,000 to €35,000", english.Amount(EuroRange.Between(20_000, 35_000)));
        Assert.Equal("1er avril 2022", french.Date(new LocalDate(2022, 4, 1)));
        Assert.Equal("2 août 2022", french.Date(new LocalDate(2022, 8, 2)));
        Assert.Equal("1 April 2022", english.Date(new LocalDate(2022, 4, 1)));
        Assert.Equal("174\u202F793", french.Say(174_793));
        Assert.Equal("174,793", english.Say(174_793L));
        Assert.Equal("Prévention", french.Say(Mission.Prevention));
        Assert.Equal("Operating", english.Say(Line.Operating));
        Assert.Equal("4", english.Say(SizeBand.Size4));
        Assert.Equal("ACI du 20 juin 2019", french.Say(Law.Default.Agreements[0].Title));
        Assert.Throws<ArgumentException>(() => english.Say(1.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wording.In((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Bilingual).In((Language)9));
    }

    [Fact]
    public void Only_a_digit_in_braces_names_an_argument()
    {
        var text = new Bilingual("", "{0} {a} {12} {/} {:} {0a} {1");

        Assert.Equal("5 {a} {12} {/} {:} {0a} {1", Wording.In(Language.English).Text(text, 5, 6));
    }

    [Fact]
    public void A_text_without_arguments_is_unchanged_braces_included() =>
        Assert.Equal("CPTS {0} Nord", Wording.In(Language.English).Text(new("CPTS {0} Nord", "CPTS {0} Nord")));

    [Fact]
    public void A_shorter_name_is_the_name_where_none_is_given()
    {
        Assert.Equal("core", LineKinds.Words[LineKind.Core].Short.English);
        Assert.Equal("operating", LineKinds.Words[LineKind.Operating].Short.English);
    }

    [Fact]
    public void A_text_has_up_to_ten_arguments() => Assert.Equal(
        "j b a",
        Wording.In(Language.English).Text(new Bilingual("", "{9} {1} {0}"), "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));

    [Fact]
    public void What_has_no_words_is_named_by_its_type()
    {
        var english = Wording.In(Language.English);

        Assert.StartsWith("No words for a Decimal.", Assert.Throws<ArgumentException>(() => english.Say(1.5m)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No words for a null.", Assert.Throws<ArgumentException>(() => english.Say(null!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_was_never_made_is_empty_however_it_is_walked_over()
    {
        var list = default(ValueList<int>);

        Assert.Empty(Enumerate(list));
        Assert.Empty((IEnumerable<int>)list);
        Assert.False(list.Contains(0));
        Assert.Equal("[]", list.ToString());
    }

    private static List<T> Enumerate<T>(ValueList<T> list)
    {
        var items = new List<T>();
        foreach (var item in (IEnumerable)list)
        {
            items.Add((T)item);
        }

        Assert.Equal(items, list.ToList());
        return items;
    }
}
