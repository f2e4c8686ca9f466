package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Json;
import id.teladan.shared.NotAllowedException;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.VisitReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The papers of a visit, for the visitor's side. What nobody edited is made of what is recorded at
 * this moment; an edited one has its own words and today's letterhead; an issued one is as it was.
 */
@Stateless
public class PaperReading {
  @Inject private VisitReading visits;
  @Inject private PaperGathering gathering;
  @Inject private Papers papers;

  /** Every paper with how far it is. */
  @Permitted(Action.READ_VISIT)
  public List<PaperView> all(long visitId) {
    return Arrays.stream(PaperForm.values()).map(form -> get(visitId, form)).toList();
  }

  @Permitted(Action.READ_VISIT)
  public PaperView get(long visitId, PaperForm form) {
    requireWhole(visitId);
    OfficialPaper generated = gathering.paper(visitId, form);
    String text = PaperText.write(generated.sections());
    return papers
        .find(visitId, form)
        .map(own -> own.view(text))
        .orElseGet(
            () ->
                new PaperView(
                    visitId,
                    form,
                    PaperState.GENERATED,
                    0,
                    new PaperContent(generated.title(), generated.subtitle(), text),
                    text,
                    null,
                    null,
                    null));
  }

  /** The paper itself, ready to be written as a file. */
  @Permitted(Action.READ_VISIT)
  public OfficialPaper paper(long visitId, PaperForm form) {
    requireWhole(visitId);
    Optional<VisitPaper> own = papers.find(visitId, form);
    if (own.isPresent() && own.get().isIssued()) {
      PaperView view = own.get().view(null);
      return Json.read(own.get().frame(), PaperFrame.class).around(view.content(), view.number());
    }
    OfficialPaper generated = gathering.paper(visitId, form);
    return own.map(
            edited ->
                PaperFrame.of(generated, generated.signature().place(), generated.look().logo())
                    .around(edited.view(null).content(), generated.look().number()))
        .orElse(generated);
  }

  /** Until when the report is due; null where nobody has set that, or the visit has no date. */
  @Permitted(Action.READ_VISIT)
  public LocalDate due(long visitId) {
    requireWhole(visitId);
    return gathering.due(visitId);
  }

  private void requireWhole(long visitId) {
    if (!visits.rights(visitId).whole()) {
      throw new NotAllowedException("papers of visit " + visitId);
    }
  }
}
