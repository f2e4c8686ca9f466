package id.teladan.visit;

import id.teladan.shared.PartialDate;
import java.util.List;

/**
 * A visit on a card.
 *
 * @param themes their names, in order
 */
public record VisitSummary(
    long id,
    String title,
    String visitorCode,
    String hostCode,
    PartialDate date,
    VisitKind kind,
    VisitStatus status,
    boolean published,
    String summary,
    PartialDate lastDay,
    List<String> themes) {

  /** Without its themes, as the query reads it. */
  public VisitSummary(
      long id,
      String title,
      String visitorCode,
      String hostCode,
      PartialDate date,
      VisitKind kind,
      VisitStatus status,
      boolean published,
      String summary,
      PartialDate lastDay) {
    this(
        id,
        title,
        visitorCode,
        hostCode,
        date,
        kind,
        status,
        published,
        summary,
        lastDay,
        List.of());
  }

  VisitSummary with(List<String> itsThemes) {
    return new VisitSummary(
        id,
        title,
        visitorCode,
        hostCode,
        date,
        kind,
        status,
        published,
        summary,
        lastDay,
        itsThemes);
  }

  /** The last day of a visit of several days, else null. */
  public PartialDate getLastDay() {
    return lastDay;
  }

  public String url() {
    return VisitView.url(id);
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getVisitorCode() {
    return visitorCode;
  }

  public String getHostCode() {
    return hostCode;
  }

  public PartialDate getDate() {
    return date;
  }

  public VisitKind getKind() {
    return kind;
  }

  public VisitStatus getStatus() {
    return status;
  }

  public boolean isPublished() {
    return published;
  }

  public String getSummary() {
    return summary;
  }

  public List<String> getThemes() {
    return themes;
  }

  public String getUrl() {
    return url();
  }
}
