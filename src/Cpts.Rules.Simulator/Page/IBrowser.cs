namespace Cpts.Rules.Simulator.Page;

/// <summary>The functions of the browser that the page uses. No data leaves the device.</summary>
public interface IBrowser
{
    /// <summary>Today, as files write it.</summary>
    string Today { get; }

    /// <summary>The address of the page without its fragment.</summary>
    string Address { get; }

    /// <summary>The scenario that the address carries in its fragment; null for none.</summary>
    /// <returns>Its bytes; at most one more than the size limit of a file.</returns>
    Task<byte[]?> ReadFragment();

    /// <summary>The fragment that carries a scenario.</summary>
    /// <param name="utf8">The scenario.</param>
    Task<string> MakeFragment(byte[] utf8);

    /// <summary>Saves a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="content">Its bytes.</param>
    void Save(string name, string type, byte[] content);

    /// <summary>The scenario kept in the storage of the browser; null when there is none, or when the browser refuses.</summary>
    string? Recall();

    /// <summary>Keeps a scenario in the storage of the browser.</summary>
    /// <param name="text">The scenario.</param>
    /// <returns>False when the browser refuses.</returns>
    bool Keep(string text);

    /// <summary>Clears the storage of the browser.</summary>
    void Forget();

    /// <summary>Sets the language and the title of the page.</summary>
    /// <param name="language"><c>fr</c> or <c>en</c>.</param>
    /// <param name="title">The title.</param>
    void Present(string language, string title);

    /// <summary>Scrolls to an element and gives it the focus.</summary>
    /// <param name="id">Its id.</param>
    void Focus(string id);

    /// <summary>Copies a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>False when the browser refuses.</returns>
    Task<bool> Copy(string text);

    /// <summary>Prints the page.</summary>
    void Print();

    /// <summary>Waits until changes are on the screen.</summary>
    Task Paint();
}
