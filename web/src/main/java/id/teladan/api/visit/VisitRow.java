package id.teladan.api.visit;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.PartialDate;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitSummary;
import java.util.List;

/** A visit in a list. */
public record VisitRow(
    long id,
    String url,
    String title,
    String visitorCode,
    String visitorName,
    String hostCode,
    String hostName,
    PartialDate date,
    VisitKind kind,
    VisitStatus status,
    boolean published,
    String summary,
    List<String> themes) {

  static VisitRow of(VisitSummary visit, RegionDirectory regions) {
    return new VisitRow(
        visit.id(),
        visit.url(),
        visit.title(),
        visit.visitorCode(),
        regions.name(visit.visitorCode()),
        visit.hostCode(),
        regions.name(visit.hostCode()),
        visit.date(),
        visit.kind(),
        visit.status(),
        visit.published(),
        visit.summary(),
        visit.themes());
  }
}
