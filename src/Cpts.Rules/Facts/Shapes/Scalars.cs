using System.Globalization;

namespace Cpts.Rules.Facts.Shapes;

/// <summary>Any text.</summary>
internal sealed class TextKind : Kind<string>
{
    public override Bilingual Expected => new("un texte entre guillemets", "a text between quotes");

    public override bool Accepts(string value) => value is not null;

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Text(this);
}

/// <summary>No value: the member belongs to other objects of this kind only.</summary>
/// <param name="expected">Why there is no value here.</param>
internal sealed class NothingKind(Bilingual expected) : Kind<string>
{
    public override Bilingual Expected => expected;

    public override bool Accepts(string value) => false;

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Nothing(this);
}

/// <summary>One of a list of known texts.</summary>
/// <param name="expected">What is expected, in words.</param>
/// <param name="known">The texts.</param>
/// <param name="ofContracts">The texts that may refer to a contract after the first, preceded by its number: <c>2/anniversary/1</c>.</param>
internal sealed class KnownTextKind(Bilingual expected, ValueList<string> known, ValueList<string> ofContracts = default) : Kind<string>
{
    public ValueList<string> Known { get; } = known;

    public ValueList<string> OfContracts { get; } = ofContracts;

    public override Bilingual Expected => expected;

    public override bool Accepts(string value) => Known.Contains(value) || IsOfContract(value);

    /// <summary>Whether a text refers to a contract after the first: its number, from 2 to 999, a slash and a known text.</summary>
    public bool IsOfContract(string value)
    {
        var number = 0;
        for (var i = 0; i < value.Length && OfContracts.Count > 0; i++)
        {
            if (value[i] == '/')
            {
                return number is > 1 and < 1000 && value[0] != '0' && OfContracts.Contains(value.Substring(i + 1));
            }

            if (value[i] is < '0' or > '9' || i > 2)
            {
                return false;
            }

            number = (number * 10) + (value[i] - '0');
        }

        return false;
    }

    public override string Show(string value) => $"\"{value}\"";

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Known(this);
}

/// <summary>True or false.</summary>
internal sealed class BooleanKind : Kind<bool>
{
    public override Bilingual Expected => new("true ou false", "true or false");

    public override bool Accepts(bool value) => true;

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Boolean(this);
}

/// <summary>A whole number within bounds, both included.</summary>
internal sealed class IntegerKind(int min, int max, Bilingual expected) : Kind<int>
{
    public int Min { get; } = min;

    public int Max { get; } = max;

    public override Bilingual Expected => expected;

    public override bool Accepts(int value) => value >= Min && value <= Max;

    public override string Show(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Integer(this);
}

/// <summary>An exact decimal number of at most 28 digits.</summary>
internal sealed class DecimalKind : Kind<decimal>
{
    private const decimal TooLarge = 1e28m;

    public override Bilingual Expected => new("un nombre d’au plus 28 chiffres", "a number of at most 28 digits");

    public override bool Accepts(decimal value)
    {
        // Dividing by one gives the shortest form of the same number; without the point, its digits are the significant ones.
        var bits = decimal.GetBits(value / 1.0000000000000000000000000000m);
        return Math.Abs(value) < TooLarge && new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0) < TooLarge;
    }

    public override string Show(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Decimal(this);
}

/// <summary>An amount within bounds, both included.</summary>
internal sealed class AmountKind(Euros min, Euros max, Bilingual expected) : Kind<Euros>
{
    public Euros Min { get; } = min;

    public Euros Max { get; } = max;

    public override Bilingual Expected => expected;

    public override bool Accepts(Euros value) => value >= Min && value <= Max;

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Amount(this);
}

/// <summary>A date within bounds, both included, of the ISO calendar.</summary>
internal sealed class DateKind(LocalDate first, LocalDate last) : Kind<LocalDate>
{
    public LocalDate First { get; } = first;

    public LocalDate Last { get; } = last;

    public override Bilingual Expected { get; } = new(
        $"une date aaaa-mm-jj du calendrier, de {Text(first)} à {Text(last)}",
        $"a date yyyy-mm-dd of the calendar, from {Text(first)} to {Text(last)}");

    public override bool Accepts(LocalDate value) => value.Calendar == CalendarSystem.Iso && value >= First && value <= Last;

    public override string Show(LocalDate value) => $"\"{Text(value)}\"";

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Date(this);

    private static string Text(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}

/// <summary>A word of a vocabulary.</summary>
internal sealed class WordKind<T>(Vocabulary<T> words) : Kind<T>
    where T : struct, Enum
{
    public Vocabulary<T> Words { get; } = words;

    public override Bilingual Expected { get; } = Kinds.OneOf(words.Noun, words.Ids);

    public override bool Accepts(T value) => Words.Contains(value);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Word(this);
}
