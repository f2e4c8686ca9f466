package id.teladan.paper;

import id.teladan.audit.Audit;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.Validation;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What goes with every change of a paper: who may, what it must hold, and its record. */
@ApplicationScoped
public class PaperDesk {
  @Inject private VisitReading visits;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private VisitRecord record;

  void requireWriter(long visitId) {
    if (!visits.rights(visitId).writeFindings()) {
      throw new NotAllowedException("papers of visit " + visitId);
    }
  }

  void check(Object command) {
    validation.check(command);
  }

  /** The audit names what was done; the words of a paper stand in the paper. */
  PaperView recorded(String action, VisitPaper paper, PaperView now) {
    record.paper(action, now.visitId(), paper.id(), now.version(), now.content());
    audit.record(
        "paper." + action,
        Papers.KIND,
        paper.id(),
        null,
        Map.of(
            "visitId",
            now.visitId(),
            "form",
            now.form().name(),
            "version",
            now.version(),
            "number",
            now.number() == null ? "" : now.number()));
    return now;
  }
}
