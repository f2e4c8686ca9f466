package id.teladan.web.visit;

import id.teladan.visit.FindingEditing;
import id.teladan.visit.NoteView;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /visits/12/finding?note=…}: a finding made of notes, or an existing one at {@code
 * /visits/12/finding/34}.
 */
@Named
@RequestScoped
public class FindingPage {
  @Inject private VisitRoute route;
  @Inject private VisitReading reading;
  @Inject private FindingEditing editing;
  @Inject private Exits exits;
  @Inject private FindingFit fit;

  private final FindingForm form = new FindingForm();
  private VisitView visit;
  private List<NoteView> notes;

  @PostConstruct
  void read() {
    editing.admit(route.id());
    visit = reading.get(route.id());
    if (route.itemId() != null) {
      form.fill(editing.open(visit.id(), route.itemId()));
    } else {
      form.setNoteIds(fit.askedNotes());
    }
    notes =
        reading.notes(visit.id()).stream()
            .filter(note -> form.getNoteIds().contains(note.id()))
            .toList();
    if (isNew()) {
      form.gather(notes);
      form.setFit(fit.of(form.solution(), visit.getVisitorCode()));
    }
  }

  public void save() {
    exits.leave(
        () -> {
          if (isNew()) {
            editing.create(visit.id(), form.content());
          } else {
            editing.update(visit.id(), route.itemId(), form.getVersion(), form.content());
          }
        },
        "finding",
        "findings");
  }

  /** Fills in the fit of the chosen solution; what was written there stays above it. */
  public void readFit() {
    String read = fit.of(form.solution(), visit.getVisitorCode());
    if (read == null) {
      fit.complain();
    } else {
      String written = form.getFit();
      form.setFit(written == null || written.contains(read) ? read : written + "\n\n" + read);
    }
  }

  public void delete() {
    exits.leave(
        () -> editing.delete(visit.id(), route.itemId(), form.getVersion()),
        "findingDeleted",
        "findings");
  }

  public VisitView getVisit() {
    return visit;
  }

  public FindingForm getForm() {
    return form;
  }

  /** The notes that it is made from. */
  public List<NoteView> getNotes() {
    return notes;
  }

  public boolean isNew() {
    return route.itemId() == null;
  }
}
