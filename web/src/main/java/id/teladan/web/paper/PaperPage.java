package id.teladan.web.paper;

import id.teladan.paper.PaperEditing;
import id.teladan.paper.PaperView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
  private final PaperSheet sheet = new PaperSheet();

  @PostConstruct
  void read() {
    paper = editing.open(route.visitId(), route.form());
    version = paper.version();
    sheet.fill(paper);
  }

  public void save() {
    end(() -> editing.write(route.visitId(), route.form(), version, sheet.content()), "saved");
  }

  public void reset() {
    end(
        () -> editing.reset(route.visitId(), route.form(), version),
        paper.isCorrecting() ? "takenBack" : "reset");
  }

  public void issue() {
    end(() -> editing.issue(route.visitId(), route.form(), sheet.issue()), "issued");
  }

  public void correct() {
    end(
        () -> editing.correct(route.visitId(), route.form(), version, sheet.correction()),
        "correcting");
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

  public PaperSheet getSheet() {
    return sheet;
  }
}
