package id.teladan.web.visit;

import id.teladan.shared.Lengths;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import id.teladan.visit.FindingView;
import id.teladan.visit.ProposalContent;

/** What stands in the form of a proposal. */
public class ProposalForm {
  private String kind = SolutionKind.PRACTICE.name();
  private String title;
  private String summary;
  private String mainAffair;
  private String audience = Audience.PUBLIC.name();

  void begin(FindingView finding) {
    title = finding.getTitle();
    String text = finding.getText();
    summary =
        text == null || text.length() <= Lengths.SUMMARY ? text : text.substring(0, 999) + "…";
  }

  void fill(ProposalContent content) {
    kind = content.kind().name();
    title = content.title();
    summary = content.summary();
    mainAffair = content.mainAffair();
    audience = content.audience().name();
  }

  ProposalContent content() {
    return new ProposalContent(
        SolutionKind.valueOf(kind), title, summary, mainAffair, Audience.valueOf(audience));
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

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getMainAffair() {
    return mainAffair;
  }

  public void setMainAffair(String mainAffair) {
    this.mainAffair = mainAffair;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }
}
