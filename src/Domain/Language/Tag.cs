namespace Motorcade.Domain.Language;

/// <summary>Parts of speech of the Penn Treebank, which tell the forms of a verb apart.</summary>
public enum Tag : byte
{
#pragma warning disable CS1591 // The names are the tag set's own.
    None, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, Punctuation, OpenQuote, CloseQuote, OpenBracket, CloseBracket, Comma, Stop, Colon, Dash,
#pragma warning restore CS1591
}
