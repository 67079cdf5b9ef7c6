#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cpts.Rules.Batch;

/// <summary>Ranks populations with the widest vectors that the machine has: a size is one more than the thresholds reached.</summary>
/// <param name="Second">The first population of size 2.</param>
/// <param name="Third">The first population of size 3.</param>
/// <param name="Fourth">The first population of size 4.</param>
internal readonly record struct SizeLadder(int Second, int Third, int Fourth)
{
    /// <summary>Writes the size of each population.</summary>
    /// <returns>Whether a population is negative.</returns>
    public bool Climb(ReadOnlySpan<int> populations, Span<byte> sizes)
    {
        ref var from = ref MemoryMarshal.GetReference(populations);
        ref var to = ref MemoryMarshal.GetReference(sizes);
        var done = 0;
        var signs = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            var all = Vector512<int>.Zero;
            for (; done <= populations.Length - Vector512<byte>.Count; done += Vector512<byte>.Count)
            {
                Climb512(ref from, ref to, (nuint)done, ref all);
            }

            signs |= all.ExtractMostSignificantBits() != 0 ? -1 : 0;
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            var all = Vector256<int>.Zero;
            for (; done <= populations.Length - Vector256<byte>.Count; done += Vector256<byte>.Count)
            {
                Climb256(ref from, ref to, (nuint)done, ref all);
            }

            signs |= all.ExtractMostSignificantBits() != 0 ? -1 : 0;
        }

        if (Vector128.IsHardwareAccelerated)
        {
            var all = Vector128<int>.Zero;
            for (; done <= populations.Length - Vector128<byte>.Count; done += Vector128<byte>.Count)
            {
                Climb128(ref from, ref to, (nuint)done, ref all);
            }

            signs |= all.ExtractMostSignificantBits() != 0 ? -1 : 0;
        }

        for (; done < populations.Length; done++)
        {
            sizes[done] = SizeOf(populations[done]);
            signs |= populations[done];
        }

        return signs < 0;
    }

    /// <summary>The sign bit of what remains below a threshold is what is missing to a step: no branch to mispredict.</summary>
    private byte SizeOf(int population) => unchecked((byte)(4 - Below(population, Second) - Below(population, Third) - Below(population, Fourth)));

    private static int Below(int population, int threshold) => (int)(((long)population - threshold) >>> 63);

    private void Climb512(ref int from, ref byte to, nuint at, ref Vector512<int> all)
    {
        var (a, b) = (Vector512.LoadUnsafe(ref from, at), Vector512.LoadUnsafe(ref from, at + 16));
        var (c, d) = (Vector512.LoadUnsafe(ref from, at + 32), Vector512.LoadUnsafe(ref from, at + 48));
        all |= a | b | c | d;
        Vector512.Narrow(Vector512.Narrow(Sizes(a), Sizes(b)), Vector512.Narrow(Sizes(c), Sizes(d))).AsByte().StoreUnsafe(ref to, at);
    }

    private void Climb256(ref int from, ref byte to, nuint at, ref Vector256<int> all)
    {
        var (a, b) = (Vector256.LoadUnsafe(ref from, at), Vector256.LoadUnsafe(ref from, at + 8));
        var (c, d) = (Vector256.LoadUnsafe(ref from, at + 16), Vector256.LoadUnsafe(ref from, at + 24));
        all |= a | b | c | d;
        Vector256.Narrow(Vector256.Narrow(Sizes(a), Sizes(b)), Vector256.Narrow(Sizes(c), Sizes(d))).AsByte().StoreUnsafe(ref to, at);
    }

    private void Climb128(ref int from, ref byte to, nuint at, ref Vector128<int> all)
    {
        var (a, b) = (Vector128.LoadUnsafe(ref from, at), Vector128.LoadUnsafe(ref from, at + 4));
        var (c, d) = (Vector128.LoadUnsafe(ref from, at + 8), Vector128.LoadUnsafe(ref from, at + 12));
        all |= a | b | c | d;
        Vector128.Narrow(Vector128.Narrow(Sizes(a), Sizes(b)), Vector128.Narrow(Sizes(c), Sizes(d))).AsByte().StoreUnsafe(ref to, at);
    }

    // A comparison gives −1 in each lane where it holds.
    private Vector512<int> Sizes(Vector512<int> populations) => Vector512<int>.One
        - Vector512.GreaterThanOrEqual(populations, Vector512.Create(Second))
        - Vector512.GreaterThanOrEqual(populations, Vector512.Create(Third))
        - Vector512.GreaterThanOrEqual(populations, Vector512.Create(Fourth));

    private Vector256<int> Sizes(Vector256<int> populations) => Vector256<int>.One
        - Vector256.GreaterThanOrEqual(populations, Vector256.Create(Second))
        - Vector256.GreaterThanOrEqual(populations, Vector256.Create(Third))
        - Vector256.GreaterThanOrEqual(populations, Vector256.Create(Fourth));

    private Vector128<int> Sizes(Vector128<int> populations) => Vector128<int>.One
        - Vector128.GreaterThanOrEqual(populations, Vector128.Create(Second))
        - Vector128.GreaterThanOrEqual(populations, Vector128.Create(Third))
        - Vector128.GreaterThanOrEqual(populations, Vector128.Create(Fourth));
}
#endif
