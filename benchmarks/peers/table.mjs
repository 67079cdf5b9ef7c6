// The amounts of avenant-2, in euros a year, by size: operating, then the minimum and maximum of each mission. The engines
// share this table (without the ten per cent for a hundred members); the library has its own, from the sources. The checks in run.mjs compare the two.
export const missions = ['accessToCare', 'carePathways', 'prevention', 'healthCrisis', 'careQuality', 'professionalSupport'];

export const sizes = [
  { below: 40_000, operating: 50_000, min: [80_000, 50_000, 20_000, 62_500, 5_000, 0], max: [80_000, 50_000, 20_000, 62_500, 25_000, 20_000], group: [4, 5], sum: 25_000 },
  { below: 80_000, operating: 60_000, min: [100_000, 50_000, 20_000, 87_500, 5_000, 0], max: [105_000, 90_000, 35_000, 112_500, 30_000, 20_000], group: [1, 2, 4, 5], sum: 135_000 },
  { below: 175_001, operating: 75_000, min: [125_000, 90_000, 35_000, 112_500, 30_000, 20_000], max: [125_000, 90_000, 35_000, 112_500, 30_000, 20_000], group: [], sum: 0 },
  { below: Infinity, operating: 90_000, min: [155_000, 100_000, 40_000, 125_000, 30_000, 20_000], max: [155_000, 100_000, 40_000, 125_000, 50_000, 40_000], group: [4, 5], sum: 70_000 },
];

export const isChosen = (flags, mission) => (flags & (1 << mission)) !== 0;
