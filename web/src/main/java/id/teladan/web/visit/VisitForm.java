package id.teladan.web.visit;

import id.teladan.solution.Confidence;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a visit's frame. */
public class VisitForm {
  private static final int SPARE = 3;

  private int version;
  private String visitorCode;
  private String hostCode;
  private String date;
  private String kind;
  private String title;
  private String purpose;
  private String status = VisitStatus.PLANNED.name();
  private boolean published;
  private String summary;
  private String source;
  private Confidence confidence;
  private List<String> members = new ArrayList<>();
  private final List<ThemeLine> themes = new ArrayList<>();

  VisitForm() {
    addSpareLines();
  }

  void fill(VisitView visit) {
    VisitContent content = visit.content();
    version = visit.version();
    visitorCode = content.visitorCode();
    hostCode = content.hostCode();
    date = content.date() == null ? null : content.date().text();
    kind = content.kind() == null ? null : content.kind().name();
    title = content.title();
    purpose = content.purpose();
    status = content.status() == null ? null : content.status().name();
    published = content.published();
    summary = content.summary();
    source = content.source();
    confidence = content.confidence();
    members = new ArrayList<>(content.members());
    themes.clear();
    content.themesWithUnits().forEach(unit -> themes.add(new ThemeLine(unit)));
    addSpareLines();
  }

  private void addSpareLines() {
    for (int i = 0; i < SPARE; i++) {
      themes.add(new ThemeLine());
    }
  }

  VisitContent content() {
    return new VisitContent(
        visitorCode,
        hostCode,
        FollowUpForm.date("date", date),
        kind == null ? null : VisitKind.valueOf(kind),
        title,
        purpose,
        status == null ? null : VisitStatus.valueOf(status),
        published,
        summary,
        null,
        themes.stream().filter(ThemeLine::isNamed).map(ThemeLine::unit).toList(),
        members,
        source,
        confidence);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getVisitorCode() {
    return visitorCode;
  }

  void setVisitorCode(String visitorCode) {
    this.visitorCode = visitorCode;
  }

  public String getHostCode() {
    return hostCode;
  }

  public void setHostCode(String hostCode) {
    this.hostCode = hostCode;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public boolean isPublished() {
    return published;
  }

  public void setPublished(boolean published) {
    this.published = published;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public List<String> getMembers() {
    return members;
  }

  public void setMembers(List<String> members) {
    this.members = members;
  }

  public List<ThemeLine> getThemes() {
    return themes;
  }
}
