package id.teladan.api.visit;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Confidence;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.time.Instant;
import java.util.List;

/**
 * A visit as REST shows it: the content that people write, and what the system adds. Who may not
 * see all of it reads {@code purpose} as null and {@code members} as empty.
 *
 * @param url read-only, the address of its page
 * @param visitorName read-only
 * @param hostName read-only
 * @param publishedAt read-only
 */
public record VisitJson(
    long id,
    String url,
    String title,
    String visitorCode,
    String visitorName,
    String hostCode,
    String hostName,
    PartialDate date,
    VisitKind kind,
    String purpose,
    VisitStatus status,
    Boolean published,
    Instant publishedAt,
    String summary,
    List<String> themes,
    List<VisitContent.ThemeUnit> themeUnits,
    List<String> members,
    String source,
    Confidence confidence,
    Instant updatedAt,
    int version) {

  static VisitJson of(VisitView visit, RegionDirectory regions) {
    VisitContent content = visit.content();
    return new VisitJson(
        visit.id(),
        visit.url(),
        content.title(),
        content.visitorCode(),
        regions.name(content.visitorCode()),
        content.hostCode(),
        regions.name(content.hostCode()),
        content.date(),
        content.kind(),
        content.purpose(),
        content.status(),
        content.published(),
        visit.publishedAt(),
        content.summary(),
        content.themes(),
        content.themeUnits(),
        content.members(),
        content.source(),
        content.confidence(),
        visit.updatedAt(),
        visit.version());
  }
}
