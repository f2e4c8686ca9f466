package id.teladan.web.request;

import id.teladan.request.RequestStep;
import id.teladan.visit.VisitQuestion;

/** One question in a form, with what the host says to it. */
public class QuestionLine {
  private String id;
  private String text;
  private String answer;
  private boolean open;

  QuestionLine() {}

  QuestionLine(VisitQuestion question) {
    id = question.id();
    text = question.text();
    answer = question.answer();
    open = question.open();
  }

  boolean isAsked() {
    return text != null && !text.isBlank();
  }

  VisitQuestion question() {
    return new VisitQuestion(id, text, null, false);
  }

  RequestStep.Answer reply() {
    return new RequestStep.Answer(id, answer, open);
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

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }
}
