package id.teladan.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Visits for the search index: all of them, whoever asks, as the rows are now, but nothing that not
 * every reader of the visit may read. Only the index feed calls this, and the index keeps who may
 * read each.
 */
@Stateless
public class VisitFeed {
  /** The kind under which visits stand in the outbox. */
  public static final String KIND = "visit";

  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private VisitTeam team;

  public List<VisitEntry> entries(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Long> revisions = visits.revisions(ids);
    Map<Long, List<FindingView>> findings =
        parts.findings(ids).stream()
            .map(VisitFinding::view)
            .map(FindingView::forOutsiders)
            .collect(Collectors.groupingBy(FindingView::visitId));
    return visits.all(ids).stream()
        .map(team::view)
        .map(visit -> entry(visit, revisions.get(visit.id()), findings))
        .toList();
  }

  /** The next ids in ascending order, for walking through all. */
  public List<Long> idsAfter(long id, int limit) {
    return visits.idsAfter(id, limit);
  }

  private static VisitEntry entry(
      VisitView visit, Long revision, Map<Long, List<FindingView>> findings) {
    boolean everybody = visit.content().published();
    List<FindingView> readable =
        findings.getOrDefault(visit.id(), List.of()).stream()
            .filter(finding -> !everybody || !finding.content().internal())
            .toList();
    return new VisitEntry(everybody ? visit.forPublic() : visit, revision, readable, visit.team());
  }
}
