package id.teladan.web.paper;

import id.teladan.paper.PaperContent;
import id.teladan.paper.PaperCorrection;
import id.teladan.paper.PaperIssue;
import id.teladan.paper.PaperView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What is typed about a paper: its words, its number and date, or why it is corrected. */
public class PaperSheet {
  private String title;
  private String subtitle;
  private String text;
  private String number;
  private String date;
  private String reason;

  void fill(PaperView paper) {
    title = paper.getTitle();
    subtitle = paper.getSubtitle();
    text = paper.getText();
    date = LocalDate.now().toString();
  }

  PaperContent content() {
    return new PaperContent(title, subtitle, text);
  }

  PaperIssue issue() {
    return new PaperIssue(number, day());
  }

  PaperCorrection correction() {
    return new PaperCorrection(reason);
  }

  private LocalDate day() {
    try {
      return date == null ? null : LocalDate.parse(date.strip());
    } catch (DateTimeException e) {
      throw new InvalidInputException(FieldError.of("date", "invalid-date"));
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSubtitle() {
    return subtitle;
  }

  public void setSubtitle(String subtitle) {
    this.subtitle = subtitle;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }
}
