package id.teladan.web.visit;

import id.teladan.visit.VisitQuestion;

/** One question in the form of an agenda. */
public class AskedLine {
  private String id;
  private String text;
  private String answer;

  AskedLine() {}

  AskedLine(VisitQuestion question) {
    id = question.id();
    text = question.text();
    answer = question.answer();
  }

  boolean isFilled() {
    return text != null && !text.isBlank();
  }

  VisitQuestion question() {
    return new VisitQuestion(id, text, answer == null || answer.isBlank() ? null : answer, false);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null || id.isBlank() ? null : id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
