using Motorcade.Domain.Diary.Importing;

namespace Motorcade.Cli.Importing;

/// <summary>What is to be imported, and how.</summary>
/// <param name="Files">Tables; - for standard input.</param>
/// <param name="Reader">Makes the reader once the tables of the world are there.</param>
/// <param name="To">The service's gRPC address.</param>
/// <param name="Key">The gateway's API key, or null.</param>
/// <param name="Check">Read and report only.</param>
/// <param name="Json">With <paramref name="Check"/>: print each row with its stops as a line of JSON.</param>
/// <param name="Report">Where the rows that could not be read are listed, or null.</param>
/// <param name="Delimiter">Between cells; null to guess.</param>
internal sealed record ImportRequest(
    IReadOnlyList<string> Files, Func<RecordTables, string, IDiaryReader> Reader, Uri To, string? Key, bool Check, bool Json,
        string? Report, char? Delimiter);
