namespace Cpts.Rules.Reports.Pages;

/// <summary>A number of inhabitants in words: 208 inhabitants, 1 inhabitant.</summary>
internal static class Inhabitants
{
    private static readonly Bilingual One = new("1 habitant", "1 inhabitant");
    private static readonly Bilingual Several = new("{0} habitants", "{0} inhabitants");

    public static string Text(int inhabitants, Wording wording) => inhabitants == 1 ? wording.Text(One) : wording.Text(Several, inhabitants);
}
