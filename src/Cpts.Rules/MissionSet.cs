using System.Collections;
using System.Runtime.CompilerServices;

namespace Cpts.Rules;

/// <summary>A set of missions; immutable, without allocation.</summary>
[CollectionBuilder(typeof(MissionSet), nameof(Of))]
public readonly record struct MissionSet : IReadOnlyCollection<Mission>
{
    private readonly ulong _bits;

    private MissionSet(ulong bits) => _bits = bits;

    /// <summary>No mission.</summary>
    public static MissionSet Empty => default;

    /// <summary>How many missions there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var bits = _bits; bits != 0; bits &= bits - 1)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>A set of missions; duplicates are ignored.</summary>
    /// <param name="missions">The missions.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="missions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mission is not defined.</exception>
    public static MissionSet Of(params Mission[] missions) => Of(Guard.NotNull(missions, nameof(missions)).AsSpan());

    /// <summary>A set of missions; called by the collection expression <c>[a, b]</c>.</summary>
    /// <param name="missions">The missions.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A mission is not defined.</exception>
    public static MissionSet Of(ReadOnlySpan<Mission> missions)
    {
        var set = Empty;
        foreach (var mission in missions)
        {
            set = set.With(Guard.Defined(mission, nameof(missions)));
        }

        return set;
    }

    /// <summary>The set with one more mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>A new set.</returns>
    public MissionSet With(Mission mission) => new(_bits | Bit(mission));

    /// <summary>The set without a mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>A new set; the same missions when the mission was not there.</returns>
    public MissionSet Without(Mission mission) => new(_bits & ~Bit(mission));

    /// <summary>Whether a mission is in the set.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(Mission mission) => (_bits & Bit(mission)) != 0;

    /// <summary>The missions in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set; empty when they share none.</returns>
    public MissionSet Intersect(MissionSet other) => new(_bits & other._bits);

    /// <summary>The missions in either set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public MissionSet Union(MissionSet other) => new(_bits | other._bits);

    /// <summary>The missions of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>A new set.</returns>
    public MissionSet Except(MissionSet other) => new(_bits & ~other._bits);

    /// <summary>Enumerates the missions in the order of the agreement, without allocating.</summary>
    /// <returns>A structure on the stack.</returns>
    public Enumerator GetEnumerator() => new(_bits);

    IEnumerator<Mission> IEnumerable<Mission>.GetEnumerator()
    {
        foreach (var mission in this)
        {
            yield return mission;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Mission>)this).GetEnumerator();

    /// <summary>The ids of the missions, in order: <c>{accessToCare, prevention}</c>.</summary>
    /// <returns>The text, in the order of the agreement.</returns>
    public override string ToString() => "{" + string.Join(", ", this.Select(mission => mission.Id())) + "}";

    /// <summary>The set as a number, different for each set; small, since one bit stands for one mission.</summary>
    internal ulong Bits => _bits;

    /// <summary>The set that a number from <see cref="Bits"/> represents.</summary>
    internal static MissionSet FromBits(ulong bits) => new(bits);

    private static ulong Bit(Mission mission) => 1UL << (int)mission;

    /// <summary>Enumerates a <see cref="MissionSet"/>.</summary>
    public struct Enumerator
    {
        private ulong _left;

        internal Enumerator(ulong bits)
        {
            _left = bits;
            Current = default;
        }

        /// <summary>The current mission.</summary>
        public Mission Current { get; private set; }

        /// <summary>Goes to the next mission; false when there is none.</summary>
        /// <returns>False when the end is reached.</returns>
        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            var next = (int)Current + 1;
            while ((_left & (1UL << next)) == 0)
            {
                next++;
            }

            Current = (Mission)next;
            _left &= ~(1UL << next);
            return true;
        }
    }
}
