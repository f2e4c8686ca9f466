package id.teladan.request;

import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitContent.ThemeUnit;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitQuestion;
import java.time.Instant;
import java.util.List;

/**
 * A request as its two sides read it.
 *
 * @param hostDates days that the host named last
 * @param poolId the same for requests that the host wants to receive together
 * @param visitId the visit that was made of it
 */
public record RequestView(
    long id,
    int version,
    RequestStatus status,
    List<DateSpan> hostDates,
    Long poolId,
    Long visitId,
    Long createdBy,
    Instant createdAt,
    Instant updatedAt,
    Instant sentAt,
    RequestContent content) {

  public RequestView {
    hostDates = List.copyOf(hostDates);
  }

  public String url() {
    return url(id);
  }

  static String url(long id) {
    return "/visit-requests/" + id;
  }

  public Side turn() {
    return RequestLife.turn(status);
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getUrl() {
    return url();
  }

  public RequestStatus getStatus() {
    return status;
  }

  public List<DateSpan> getHostDates() {
    return hostDates;
  }

  public Long getPoolId() {
    return poolId;
  }

  public Long getVisitId() {
    return visitId;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public String getVisitorCode() {
    return content.visitorCode();
  }

  public String getHostCode() {
    return content.hostCode();
  }

  public Long getSolutionId() {
    return content.solutionId();
  }

  public VisitKind getKind() {
    return content.kind();
  }

  public String getPurpose() {
    return content.purpose();
  }

  public List<ThemeUnit> getThemes() {
    return content.themes();
  }

  public List<VisitQuestion> getQuestions() {
    return content.questions();
  }

  public List<DateSpan> getDates() {
    return content.dates();
  }

  public Integer getDelegationSize() {
    return content.delegationSize();
  }

  public String getDelegation() {
    return content.delegation();
  }
}
