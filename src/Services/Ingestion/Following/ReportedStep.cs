namespace Motorcade.Ingestion.Following;

/// <summary>What a service reports of an article.</summary>
internal enum ReportedStep
{
    Annotated,
    TripsRecorded,
    MeasuresRecorded,
}
