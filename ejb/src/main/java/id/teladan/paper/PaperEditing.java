package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Puts a team's own words into a paper, and issues it. */
@Stateless
public class PaperEditing {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private PaperReading reading;
  @Inject private Papers papers;
  @Inject private PaperDesk desk;
  @Inject private PaperFreezing freezing;

  /** Shows a paper to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_FINDING)
  public PaperView open(long visitId, PaperForm form) {
    desk.requireWriter(visitId);
    return reading.get(visitId, form);
  }

  /**
   * @param version the one that was read; 0 for a generated paper
   */
  @Permitted(Action.WRITE_FINDING)
  public PaperView write(long visitId, PaperForm form, int version, PaperContent content) {
    VisitPaper paper = changeable(visitId, form, version);
    desk.check(content);
    paper.write(content);
    papers.add(paper);
    return desk.recorded("update", paper, reading.get(visitId, form));
  }

  /** Drops the team's words: the paper is made of what is recorded again. */
  @Permitted(Action.WRITE_FINDING)
  public void reset(long visitId, PaperForm form, int version) {
    VisitPaper paper = changeable(visitId, form, version);
    if (paper.id() == null) {
      throw new NotFoundException("paper", form);
    }
    desk.recorded("reset", paper, reading.get(visitId, form));
    papers.remove(paper);
  }

  /** From now on the paper stays as it is, with its pictures and its letterhead. */
  @Permitted(Action.WRITE_FINDING)
  public PaperView issue(long visitId, PaperForm form, PaperIssue issue) {
    desk.requireWriter(visitId);
    VisitPaper paper = changeable(visitId, form, current(visitId, form));
    desk.check(issue);
    if (issue.date().isAfter(LocalDate.now(ZONE))) {
      throw new InvalidInputException(FieldError.of("date", "date-in-future"));
    }
    PaperView words = reading.get(visitId, form);
    if (paper.id() == null) {
      paper.write(words.content());
      papers.add(paper);
    }
    freezing.freeze(paper, reading.paper(visitId, form), words, issue);
    papers.add(paper);
    return desk.recorded("issue", paper, reading.get(visitId, form));
  }

  private int current(long visitId, PaperForm form) {
    return papers.find(visitId, form).map(p -> p.view(null).version()).orElse(0);
  }

  private VisitPaper changeable(long visitId, PaperForm form, int version) {
    desk.requireWriter(visitId);
    VisitPaper paper = papers.find(visitId, form).orElse(null);
    int now = paper == null ? 0 : paper.view(null).version();
    if (now != version) {
      throw new VersionConflictException("paper", form, now);
    }
    if (paper != null && paper.isIssued()) {
      throw new StateRuleException("paper-issued", FieldError.of("state", "paper-issued"));
    }
    return paper == null ? new VisitPaper(visitId, form) : paper;
  }
}
