using Cpts.Rules.Territories;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Communes.Tests;

public class FindPropertyTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Property]
    public bool Any_text_gets_an_answer_whose_communes_have_populations(string? text)
    {
        var lookup = Communes.Find(text ?? "", 2026);
        return lookup.ReplacedBy.Concat(lookup.Suggestions).All(commune => commune.Population is not null) && lookup.Suggestions.Count <= 5;
    }

    [Property(Arbitrary = [typeof(PackedCodes)])]
    public bool Any_five_characters_of_codes_are_a_code_of_their_own(int packed)
    {
        // Numbers with a letter in departments other than 2A and 2B belong to no code.
        var code = CommuneCode.Unpack(packed);
        return CommuneCode.Pack(code) == packed || (code[1] is 'A' or 'B' && code[0] != '2');
    }

    [Property(Arbitrary = [typeof(Inhabited)])]
    public bool A_name_leads_back_to_its_commune_unless_larger_homonyms_fill_the_list(Commune commune)
    {
        var suggestions = Communes.Find(commune.Name, 2026).Suggestions;
        return suggestions.Contains(commune) || (suggestions.Count == 5 && suggestions.All(other => other.Population >= commune.Population));
    }

    private static class PackedCodes
    {
        public static Arbitrary<int> Numbers() => Gen.Choose(0, CommuneCode.Count - 1).ToArbitrary();
    }

    private static class Inhabited
    {
        public static Arbitrary<Commune> OfFrance() => Gen.Elements(Communes.InFrance(2026).Where(commune => commune.Population is not null).ToArray()).ToArbitrary();
    }
}
