namespace Cpts.Rules.Json.Reading;

/// <summary>An exact JSON number: an integer significand times a power of ten. Floating point is never used.</summary>
/// <remarks><c>45000</c>, <c>45000.0</c> and <c>4.5e4</c> are the same number; so are all zeros.</remarks>
internal readonly struct JsonNumber
{
    /// <summary>How many significant digits a <see cref="decimal"/> always holds.</summary>
    private const int DecimalDigits = 28;

    /// <summary>How many significant digits a <see cref="ulong"/> always holds.</summary>
    private const int SmallDigits = 19;

    /// <summary>Exponents beyond this are treated alike, since such numbers are out of all bounds.</summary>
    private const int FarExponent = 100_000_000;

    private readonly ulong _small;
    private readonly decimal _large;
    private readonly int _digits;
    private readonly int _exponent;

    private JsonNumber(ulong small, decimal large, int digits, int exponent, bool isNegative)
    {
        _small = small;
        _large = large;
        _digits = digits;
        _exponent = digits == 0 ? 0 : exponent;
        IsNegative = isNegative && digits > 0;
    }

    /// <summary>Whether the number is strictly below zero.</summary>
    public bool IsNegative { get; }

    /// <summary>Parses a number.</summary>
    /// <param name="text">A valid JSON number.</param>
    public static JsonNumber Parse(ReadOnlySpan<byte> text)
    {
        if (TryWhole(text, out var whole))
        {
            return new JsonNumber(whole, 0m, whole == 0 ? 0 : text.Length, 0, isNegative: false);
        }

        var small = 0UL;
        var large = 0m;
        var digits = 0;
        var pending = 0;
        var decimals = 0;
        var isFraction = false;
        var i = text[0] == '-' ? 1 : 0;
        for (; i < text.Length && text[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (text[i] == '.')
            {
                isFraction = true;
                continue;
            }

            decimals += isFraction ? 1 : 0;
            pending++;
            if (text[i] == '0')
            {
                continue;
            }

            // Zeros are significant only between other digits; leading and trailing zeros never are.
            var shift = digits == 0 ? 1 : pending;
            digits += shift;
            pending = 0;
            if (digits <= SmallDigits)
            {
                small = (small * PowersOfTen.Small(shift)) + (ulong)(text[i] - '0');
            }
            else if (digits <= DecimalDigits)
            {
                large = ((large == 0m ? small : large) * PowersOfTen.Decimal(shift)) + (text[i] - '0');
            }
        }

        return new JsonNumber(small, large, digits, Exponent(text.Slice(i)) + pending - decimals, text[0] == '-');
    }

    /// <summary>The number as an integer, when it is whole and fits in 32 bits.</summary>
    public bool TryInt32(out int value)
    {
        value = 0;
        if (_exponent < 0 || _digits + _exponent > 10)
        {
            return false;
        }

        var whole = Signed((long)(_small * PowersOfTen.Small(_exponent)));
        var fits = whole is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)whole : 0;
        return fits;
    }

    /// <summary>The number as an amount, when it has at most two decimals and at most the given number of digits before them.</summary>
    public bool TryEuros(out Euros amount, int digits = 12)
    {
        var fits = _exponent >= -2 && _digits + _exponent <= digits;
        amount = fits ? Euros.FromCents(Signed((long)(_small * PowersOfTen.Small(_exponent + 2)))) : default;
        return fits;
    }

    /// <summary>The number as a decimal, when it has at most 28 digits before the point, 28 after it, and 28 significant digits.</summary>
    public bool TryDecimal(out decimal value)
    {
        value = 0m;
        if (_digits > DecimalDigits || _exponent < -DecimalDigits || _digits + _exponent > DecimalDigits)
        {
            return false;
        }

        var significand = _digits <= SmallDigits ? _small : _large;
        var magnitude = significand * (_exponent < 0 ? PowersOfTen.Fraction(-_exponent) : PowersOfTen.Decimal(_exponent));
        value = IsNegative ? -magnitude : magnitude;
        return true;
    }

    /// <summary>The fast path for nearly all numbers: digits only, and few enough to fit.</summary>
    private static bool TryWhole(ReadOnlySpan<byte> text, out ulong whole)
    {
        whole = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            whole = unchecked((whole * 10) + digit - '0');
        }

        return text.Length <= SmallDigits;
    }

    private static int Exponent(ReadOnlySpan<byte> text)
    {
        var exponent = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                exponent = Math.Min((exponent * 10) + (text[i] - '0'), FarExponent);
            }
        }

        return text.Length > 1 && text[1] == '-' ? -exponent : exponent;
    }

    private long Signed(long magnitude) => IsNegative ? -magnitude : magnitude;
}
