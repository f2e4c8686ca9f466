package id.teladan.visit;

import id.teladan.shared.PartialDate;
import java.time.Instant;
import java.util.List;

/**
 * A whole visit as the caller may read it.
 *
 * @param version for optimistic writing: hand it back with the change
 * @param createdBy the account that entered it; null for sample data and for outsiders
 * @param publishedAt null while it is not published
 * @param team its members; empty for outsiders
 * @param content what people wrote
 */
public record VisitView(
    long id,
    int version,
    Long createdBy,
    Instant updatedAt,
    Instant publishedAt,
    List<TeamMember> team,
    VisitContent content) {

  public VisitView {
    team = List.copyOf(team);
  }

  /** The address of its page, below the application's root. */
  public String url() {
    return url(id);
  }

  static String url(long id) {
    return "/visits/" + id;
  }

  VisitView forPublic() {
    return new VisitView(id, version, null, updatedAt, publishedAt, List.of(), content.forPublic());
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

  public String getTitle() {
    return content.title();
  }

  public String getVisitorCode() {
    return content.visitorCode();
  }

  public String getHostCode() {
    return content.hostCode();
  }

  public PartialDate getDate() {
    return content.date();
  }

  public VisitKind getKind() {
    return content.kind();
  }

  public VisitStatus getStatus() {
    return content.status();
  }

  public boolean isPublished() {
    return content.published();
  }

  public String getSummary() {
    return content.summary();
  }

  public String getPurpose() {
    return content.purpose();
  }

  public List<VisitContent.ThemeUnit> getThemes() {
    return content.themesWithUnits();
  }

  public List<TeamMember> getTeam() {
    return team;
  }

  public String getSource() {
    return content.source();
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
