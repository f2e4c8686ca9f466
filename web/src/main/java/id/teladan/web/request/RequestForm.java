package id.teladan.web.request;

import id.teladan.request.RequestContent;
import id.teladan.request.RequestView;
import id.teladan.visit.VisitKind;
import id.teladan.web.visit.ThemeLine;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a request. */
public class RequestForm {
  private static final int SPARE = 3;
  private static final int DATES = 3;

  private int version;
  private String visitorCode;
  private String hostCode;
  private Long solutionId;
  private String kind;
  private String purpose;
  private Integer delegationSize;
  private String delegation;
  private final List<ThemeLine> themes = new ArrayList<>();
  private final List<QuestionLine> questions = new ArrayList<>();
  private final List<DateLine> dates = new ArrayList<>();

  /** An empty one. */
  void begin(String visitor, String host, Long solution, String theme, String hostUnit) {
    visitorCode = visitor;
    hostCode = host;
    solutionId = solution;
    kind = VisitKind.STUDI_TIRU.name();
    if (theme != null) {
      ThemeLine first = new ThemeLine();
      first.setTheme(theme);
      first.setHostUnit(hostUnit);
      themes.add(first);
    }
    addSpareLines();
  }

  void fill(RequestView request) {
    RequestContent content = request.content();
    version = request.version();
    visitorCode = content.visitorCode();
    hostCode = content.hostCode();
    solutionId = content.solutionId();
    kind = content.kind() == null ? null : content.kind().name();
    purpose = content.purpose();
    delegationSize = content.delegationSize();
    delegation = content.delegation();
    content.themes().forEach(theme -> themes.add(new ThemeLine(theme)));
    content.questions().forEach(question -> questions.add(new QuestionLine(question)));
    content.dates().forEach(span -> dates.add(new DateLine(span)));
    addSpareLines();
  }

  private void addSpareLines() {
    for (int i = 0; i < SPARE; i++) {
      themes.add(new ThemeLine());
      questions.add(new QuestionLine());
    }
    dates.addAll(DateLine.empty(Math.max(0, DATES - dates.size())));
  }

  RequestContent content() {
    return new RequestContent(
        visitorCode,
        hostCode,
        solutionId,
        kind == null ? null : VisitKind.valueOf(kind),
        purpose,
        themes.stream().filter(ThemeLine::isNamed).map(ThemeLine::unit).toList(),
        questions.stream().filter(QuestionLine::isAsked).map(QuestionLine::question).toList(),
        DateLine.spans(dates),
        delegationSize,
        delegation);
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

  public String getHostCode() {
    return hostCode;
  }

  public Long getSolutionId() {
    return solutionId;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public Integer getDelegationSize() {
    return delegationSize;
  }

  public void setDelegationSize(Integer delegationSize) {
    this.delegationSize = delegationSize;
  }

  public String getDelegation() {
    return delegation;
  }

  public void setDelegation(String delegation) {
    this.delegation = delegation;
  }

  public List<ThemeLine> getThemes() {
    return themes;
  }

  public List<QuestionLine> getQuestions() {
    return questions;
  }

  public List<DateLine> getDates() {
    return dates;
  }
}
