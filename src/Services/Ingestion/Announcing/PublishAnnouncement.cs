namespace Motorcade.Ingestion.Announcing;

/// <summary>Puts an announcement on the bus and waits until the bus has it.</summary>
internal delegate Task PublishAnnouncement(Announcement announcement, CancellationToken cancellationToken);
