package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentView;

/** One indicator in the form. */
public class LevelRow {
  private final int number;
  private final String name;
  private Integer level;
  private String evidence;

  LevelRow(int number, String name) {
    this.number = number;
    this.name = name;
  }

  void fill(AssessmentView view) {
    level = view.levels().get(number);
    evidence = view.evidence().get(number);
  }

  public int getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
