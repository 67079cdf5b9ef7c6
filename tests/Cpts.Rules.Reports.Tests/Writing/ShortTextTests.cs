using Cpts.Rules.Reports.Writing;

namespace Cpts.Rules.Reports.Tests.Writing;

public class ShortTextTests
{
    [Fact]
    public void A_long_name_is_cut_between_whole_characters()
    {
        Assert.Equal(new string('x', 100), ShortText.Of(new string('x', 100)));
        Assert.Equal(new string('x', 100) + "…", ShortText.Of(new string('x', 101)));
        Assert.Equal("x…", ShortText.Of("x😀y", 2));
    }
}
