package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
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
  @Inject private CurrentCaller caller;

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

  /**
   * Drops the team's words: the paper is made of what is recorded again, or, when it was being
   * corrected, is the edition that was issued.
   */
  @Permitted(Action.WRITE_FINDING)
  public void reset(long visitId, PaperForm form, int version) {
    VisitPaper paper = changeable(visitId, form, version);
    if (paper.id() == null) {
      throw new NotFoundException("paper", form);
    }
    desk.recorded("reset", paper, reading.get(visitId, form));
    if (paper.edition() > 1) {
      PaperEdition earlier = papers.earlier(paper.id()).get(0);
      paper.takeBack(earlier);
      papers.remove(earlier);
    } else {
      papers.remove(paper);
    }
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
    freezing.freeze(paper, reading.paper(visitId, form, null), words, issue);
    papers.add(paper);
    return desk.recorded("issue", paper, reading.get(visitId, form));
  }

  /**
   * Opens an issued paper for a corrected edition. The one that was issued is kept as it is:
   * whoever has it on the desk finds the same file, marked as replaced.
   *
   * @throws StateRuleException for a paper that is not issued
   */
  @Permitted(Action.WRITE_FINDING)
  public PaperView correct(long visitId, PaperForm form, int version, PaperCorrection why) {
    desk.requireWriter(visitId);
    VisitPaper paper =
        papers.find(visitId, form).filter(VisitPaper::isIssued).orElseThrow(this::notIssued);
    if (paper.version() != version) {
      throw new VersionConflictException("paper", form, paper.version());
    }
    desk.check(why);
    papers.add(paper.correct(why.reason(), caller.get().accountId()));
    return desk.recorded("correct", paper, reading.get(visitId, form));
  }

  private StateRuleException notIssued() {
    return new StateRuleException("paper-not-issued", FieldError.of("state", "paper-not-issued"));
  }

  private int current(long visitId, PaperForm form) {
    return papers.find(visitId, form).map(VisitPaper::version).orElse(0);
  }

  private VisitPaper changeable(long visitId, PaperForm form, int version) {
    desk.requireWriter(visitId);
    VisitPaper paper = papers.find(visitId, form).orElse(null);
    int now = paper == null ? 0 : paper.version();
    if (now != version) {
      throw new VersionConflictException("paper", form, now);
    }
    if (paper != null && paper.isIssued()) {
      throw new StateRuleException("paper-issued", FieldError.of("state", "paper-issued"));
    }
    return paper == null ? new VisitPaper(visitId, form) : paper;
  }
}
