using Google.Protobuf;

namespace Motorcade.Itineraries.Asking;

/// <summary>A request as a text that no other request has.</summary>
internal static class Question
{
    /// <summary>The page asked for does not count: all pages of a list answer one question.</summary>
    public static string Text<T>(T request)
        where T : IMessage<T>
    {
        var list = ((IDeepCloneable<T>)request).Clone();
        foreach (var field in list.Descriptor.Fields.InDeclarationOrder().Where(f => f.Name is "page_size" or "page_token"))
            field.Accessor.Clear(list);
        return $"{list.Descriptor.Name}:{Convert.ToBase64String(list.ToByteArray())}";
    }
}
