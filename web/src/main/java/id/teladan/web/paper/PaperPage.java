package id.teladan.web.paper;

import id.teladan.paper.PaperContent;
import id.teladan.paper.PaperCorrection;
import id.teladan.paper.PaperEditing;
import id.teladan.paper.PaperIssue;
import id.teladan.paper.PaperView;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** {@code /papers/12/report}: the words of one paper, and its issue. */
@Named
@RequestScoped
public class PaperPage {
  @Inject private PaperRoute route;
  @Inject private PaperEditing editing;
  @Inject private Refusals refusals;
  @Inject private PaperWords words;
  @Inject private Here here;

  private PaperView paper;
  private int version;
  private String title;
  private String subtitle;
  private String text;
  private String number;
  private String date;
  private String reason;

  @PostConstruct
  void read() {
    paper = editing.open(route.visitId(), route.form());
    version = paper.version();
    title = paper.getTitle();
    subtitle = paper.getSubtitle();
    text = paper.getText();
    date = LocalDate.now().toString();
  }

  public void save() {
    end(
        () ->
            editing.write(
                route.visitId(), route.form(), version, new PaperContent(title, subtitle, text)),
        "saved");
  }

  public void reset() {
    end(
        () -> editing.reset(route.visitId(), route.form(), version),
        paper.isCorrecting() ? "takenBack" : "reset");
  }

  public void issue() {
    end(
        () -> editing.issue(route.visitId(), route.form(), new PaperIssue(number, day())),
        "issued");
  }

  public void correct() {
    end(
        () -> editing.correct(route.visitId(), route.form(), version, new PaperCorrection(reason)),
        "correcting");
  }

  private LocalDate day() {
    try {
      return date == null ? null : LocalDate.parse(date.strip());
    } catch (DateTimeException e) {
      throw new InvalidInputException(FieldError.of("date", "invalid-date"));
    }
  }

  private void end(Runnable deed, String done) {
    try {
      deed.run();
      Faces.redirect(route.getHome() + "/" + route.form().path() + "?done=" + done);
    } catch (DomainException refused) {
      refusals.show(refused, PaperWords.FEATURE);
    }
  }

  public PaperView getPaper() {
    return paper;
  }

  /** What was done just before, to say so; null for nothing. */
  public String getDone() {
    String done = here.parameter("done");
    return done == null ? null : words.text("done." + done);
  }

  /** The address of its file, to be completed by the format. */
  public String getFile() {
    return "/api/v1/visits/" + route.visitId() + "/papers/" + route.form().path() + "/file?format=";
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
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
