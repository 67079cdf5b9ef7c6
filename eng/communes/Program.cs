using Cpts.Rules.Engineering.Communes;

// Writes the populations that Cpts.Rules.Communes embeds.
//
//   npm pack @etalab/decoupage-administratif@VERSION      for each version of Vintage.All, outside the repository
//   tar xzf … -C FOLDER/VERSION                           so that FOLDER/VERSION/package/data/communes.json exists
//   dotnet run --project eng/communes -- FOLDER src/Cpts.Rules.Communes/Data
//
// The same packages give the same bytes on every machine; communes.md lists the checksums.
if (args is not [var packages, var destination])
{
    Console.Error.WriteLine("Usage: communes FOLDER-OF-PACKAGES DESTINATION");
    return 2;
}

var maps = Vintage.All.Select(vintage => YearMap.Read(packages, vintage)).ToArray();
var history = new History(maps);
var bytes = new CommunesFile(maps, history).Write();
File.WriteAllBytes(Path.Combine(destination, "communes.bin"), bytes);
File.WriteAllText(Path.Combine(destination, "communes.md"), ProvenanceNote.Write(maps, history, bytes));
Console.WriteLine($"{history.Codes.Length} codes, {bytes.Length} bytes");
return 0;
