namespace Cpts.Rules.Territories;

/// <summary>The size of a territory and how far it is from the others.</summary>
/// <param name="Population">Its inhabitants.</param>
/// <param name="PopulationYear">The year of the populations: that of the table when they come from communes, else the year that the file gives.</param>
/// <param name="SizeBand">Its size.</param>
/// <param name="NextBand">The next size up; null at size 4.</param>
/// <param name="PreviousBand">The next size down; null at size 1.</param>
public sealed record TerritorySize(int Population, int? PopulationYear, SizeBand SizeBand, NextBand? NextBand, PreviousBand? PreviousBand);

/// <summary>The next size up.</summary>
/// <param name="Size">The size.</param>
/// <param name="InhabitantsMissing">How many more inhabitants are needed to reach it: 208 at 174 793.</param>
/// <param name="AnnualGain">By how much a year's chosen amount (the core amount without a contract) would increase, without the amounts of contracts.</param>
public readonly record struct NextBand(SizeBand Size, int InhabitantsMissing, EuroRange AnnualGain);

/// <summary>The next size down.</summary>
/// <param name="Size">The size.</param>
/// <param name="InhabitantsAbove">How many inhabitants fewer would bring the territory down to it: 94 794 at 174 793.</param>
/// <param name="AnnualLoss">The change of a year's chosen amount (the core amount without a contract), without the amounts of contracts; negative when money is lost.</param>
public readonly record struct PreviousBand(SizeBand Size, int InhabitantsAbove, EuroRange AnnualLoss);
