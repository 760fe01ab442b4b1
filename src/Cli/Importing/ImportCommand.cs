using System.CommandLine;
using Motorcade.Domain.Diary.Importing;

namespace Motorcade.Cli.Importing;

/// <summary>`motorcade import`: takes stops from diaries kept elsewhere.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Take trips from diaries kept elsewhere; the same file twice changes nothing.")
    {
        Known("us-travels", "Travels abroad of US presidents and secretaries of state.", tables => new UsTravelsReader(tables)),
        Known("us-visits", "Visits of foreign leaders to the United States.", tables => new UsVisitsReader(tables)),
        Table("colt", "The COLT data set of leaders' travels, University of Denver.", ColumnMap.Colt(), "colt",
            "COLT, University of Denver"),
        Table("table", "Any table of trips; --map tells its columns.", null, null, null),
    };

    private static Command Known(string name, string description, Func<RecordTables, IDiaryReader> reader)
    {
        var options = new ImportOptions();
        var command = With(new(name, description), options, options.Common);
        command.SetAction((parsed, cancel) => Guarded.RunAsync(() => new ImportRun(options.Request(parsed, (tables, _) => reader(tables)))
            .RunAsync(cancel)));
        return command;
    }

    private static Command Table(string name, string description, ColumnMap? preset, string? source, string? keeper)
    {
        var options = new ImportOptions();
        var command = With(new(name, description), options, [.. options.OfTables, .. options.Common]);
        command.SetAction((parsed, cancel) => Guarded.RunAsync(() =>
        {
            var (columns, dates) = (options.Columns(parsed, preset), options.DateForms(parsed));
            return new ImportRun(options.Request(parsed, (tables, file) => new TableReader(
                tables, columns, dates, parsed.GetValue(options.Source) ?? source ?? NameOf(file), parsed.GetValue(options.Keeper)
                    ?? keeper ?? ""))).RunAsync(cancel);
        }));
        return command;
    }

    private static string NameOf(string file) =>
        file == "-" ? throw new RefusedInputException("--source: standard input has no name; say what the diary is called")
            : Path.GetFileNameWithoutExtension(file);

    private static Command With(Command command, ImportOptions options, IReadOnlyList<Option> all)
    {
        command.Arguments.Add(options.Files);
        foreach (var option in all)
            command.Options.Add(option);
        return command;
    }
}
