namespace Cpts.Rules.Territories;

/// <summary>The size of a territory and how far it is from the others.</summary>
/// <param name="Population">Its inhabitants.</param>
/// <param name="PopulationYear">The year of the populations: the table's when it comes from communes, else what the file says.</param>
/// <param name="SizeBand">Its size.</param>
/// <param name="NextBand">The next size up; null at size 4.</param>
/// <param name="PreviousBand">The next size down; null at size 1.</param>
public sealed record TerritorySize(int Population, int? PopulationYear, SizeBand SizeBand, NextBand? NextBand, PreviousBand? PreviousBand);

/// <summary>The next size up.</summary>
/// <param name="Size">The size.</param>
/// <param name="InhabitantsMissing">How many inhabitants are missing to reach it: 208 at 174 793.</param>
/// <param name="AnnualGain">What a year's chosen amount (core without a contract) would gain, contract amounts left out.</param>
public readonly record struct NextBand(SizeBand Size, int InhabitantsMissing, EuroRange AnnualGain);

/// <summary>The next size down.</summary>
/// <param name="Size">The size.</param>
/// <param name="InhabitantsAbove">The loss of inhabitants that changes the size: 94 794 at 174 793.</param>
/// <param name="AnnualLoss">The change of a year's chosen amount (core without a contract), contract amounts left out; negative when money is lost.</param>
public readonly record struct PreviousBand(SizeBand Size, int InhabitantsAbove, EuroRange AnnualLoss);
