namespace Motorcade.Domain.Reading;

/// <summary>What a sanction does.</summary>
public enum MeasureKind
{
#pragma warning disable CS1591 // The gold standard's own list, in its order.
    AssetFreeze, TravelBan, ArmsEmbargo, ImportBan, ExportBan, FinancialBan, TransportBan, InvestmentBan,
    ServiceBan, PriceCap, BroadcastBan, Diplomatic, Secondary, Designation, General,
#pragma warning restore CS1591
}
