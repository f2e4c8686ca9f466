package id.teladan.api.request;

import id.teladan.region.RegionDirectory;
import id.teladan.request.RequestContent;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.request.Side;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitContent.ThemeUnit;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitQuestion;
import java.time.Instant;
import java.util.List;

/**
 * A request as REST shows it to its two sides.
 *
 * @param url read-only, the address of its page
 * @param turn read-only, whose answer is awaited; null when it is over
 * @param hostDates read-only, days that the host named last
 * @param poolId read-only, the same for requests that the host wants to receive together
 * @param visitId read-only, the visit that was made of it
 */
public record RequestJson(
    long id,
    String url,
    RequestStatus status,
    Side turn,
    String visitorCode,
    String visitorName,
    String hostCode,
    String hostName,
    Long solutionId,
    VisitKind kind,
    String purpose,
    List<ThemeUnit> themes,
    List<VisitQuestion> questions,
    List<DateSpan> dates,
    Integer delegationSize,
    String delegation,
    List<DateSpan> hostDates,
    Long poolId,
    Long visitId,
    Instant createdAt,
    Instant sentAt,
    Instant updatedAt,
    int version) {

  static RequestJson of(RequestView request, RegionDirectory regions) {
    RequestContent content = request.content();
    return new RequestJson(
        request.id(),
        request.url(),
        request.status(),
        request.turn(),
        content.visitorCode(),
        regions.name(content.visitorCode()),
        content.hostCode(),
        regions.name(content.hostCode()),
        content.solutionId(),
        content.kind(),
        content.purpose(),
        content.themes(),
        content.questions(),
        content.dates(),
        content.delegationSize(),
        content.delegation(),
        request.hostDates(),
        request.poolId(),
        request.visitId(),
        request.createdAt(),
        request.sentAt(),
        request.updatedAt(),
        request.version());
  }
}
