namespace Cpts.Rules.Communes;

/// <summary>INSEE codes of communes as small numbers in the same order. A code has two characters for the department and three digits.</summary>
/// <remarks>The second character is a digit, A or B (Corsica): <c>29999</c> comes before <c>2A004</c>, which comes before <c>30001</c>, in ordinal order.</remarks>
internal static class CommuneCode
{
    /// <summary>The number of possible codes: each is from 0 to 119 999.</summary>
    public const int Count = 120_000;

    /// <summary>The number of characters in a code.</summary>
    public const int Length = 5;

    private const int SecondCharacters = 12;

    /// <summary>The number of a code, or −1 when the text does not have the form of a code: <c>2a004</c>, <c>974</c>, <c>Saint-Denis</c>.</summary>
    public static int Pack(string text)
    {
        if (text.Length != Length)
        {
            return -1;
        }

        var first = Figure(text[0]);
        var second = text[1] is 'A' or 'B' && first == 2 ? text[1] - 'A' + 10 : Figure(text[1]);
        var third = Figure(text[2]);
        var fourth = Figure(text[3]);
        var fifth = Figure(text[4]);
        return (first | second | third | fourth | fifth) < 0
            ? -1
            : (((first * SecondCharacters) + second) * 1000) + (third * 100) + (fourth * 10) + fifth;
    }

    /// <summary>The code of a number that <see cref="Pack"/> gave.</summary>
    public static string Unpack(int packed)
    {
        var second = packed / 1000 % SecondCharacters;
        return new string(
        [
            (char)('0' + (packed / (SecondCharacters * 1000))),
            (char)(second < 10 ? '0' + second : 'A' + second - 10),
            (char)('0' + (packed / 100 % 10)),
            (char)('0' + (packed / 10 % 10)),
            (char)('0' + (packed % 10)),
        ]);
    }

    private static int Figure(char character) => character is >= '0' and <= '9' ? character - '0' : -1;
}
