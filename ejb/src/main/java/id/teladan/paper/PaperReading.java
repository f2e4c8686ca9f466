package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Json;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
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
        .map(own -> own.view(text, earlier(own)))
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
                    null,
                    PaperView.Edition.FIRST));
  }

  private List<EditionView> earlier(VisitPaper own) {
    return papers.earlier(own.id()).stream().map(PaperEdition::view).toList();
  }

  /**
   * The paper itself, ready to be written as a file.
   *
   * @param edition one that was replaced; null for the latest
   */
  @Permitted(Action.READ_VISIT)
  public OfficialPaper paper(long visitId, PaperForm form, Integer edition) {
    requireWhole(visitId);
    Optional<VisitPaper> own = papers.find(visitId, form);
    int latest = own.map(VisitPaper::edition).orElse(1);
    if (edition != null && edition != latest) {
      return own.flatMap(paper -> replaced(paper, edition))
          .orElseThrow(() -> new NotFoundException("edition of paper", edition));
    }
    if (own.isPresent() && own.get().isIssued()) {
      PaperView view = own.get().view(null, List.of());
      return Json.read(own.get().frame(), PaperFrame.class).around(view.content(), view.number());
    }
    OfficialPaper generated = gathering.paper(visitId, form);
    return own.map(edited -> edited(edited, generated)).orElse(generated);
  }

  private Optional<OfficialPaper> replaced(VisitPaper paper, int edition) {
    return papers.earlier(paper.id()).stream()
        .filter(earlier -> earlier.edition() == edition)
        .findFirst()
        .map(
            earlier ->
                Json.read(earlier.issued().frame(), PaperFrame.class)
                    .around(earlier.words(), earlier.issued().number()));
  }

  private OfficialPaper edited(VisitPaper paper, OfficialPaper generated) {
    PaperFrame frame =
        PaperFrame.of(generated, generated.signature().place(), generated.look().logo());
    if (paper.edition() > 1) {
      frame = frame.correcting(papers.earlier(paper.id()).get(0).view(), paper.correction());
    }
    return frame.around(paper.view(null, List.of()).content(), generated.look().number());
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
