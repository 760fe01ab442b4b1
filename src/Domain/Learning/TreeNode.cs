namespace Motorcade.Domain.Learning;

/// <summary>A question about one feature, or a leaf.</summary>
/// <param name="Feature">Index of the feature.</param>
/// <param name="Code">The code it is compared with.</param>
/// <param name="Exact">True to ask whether the feature has the code; false to ask whether it is at most the code.</param>
/// <param name="Left">Index in the tree of where "yes" leads; 0 at a leaf.</param>
/// <param name="Right">Index in the tree of where "no" leads.</param>
/// <param name="Value">What a leaf adds.</param>
internal readonly record struct TreeNode(byte Feature, byte Code, bool Exact, short Left, short Right, float Value)
{
    public bool Goes(ReadOnlySpan<byte> features) => Exact ? features[Feature] == Code : features[Feature] <= Code;
}
