package id.teladan.web.visit;

import id.teladan.visit.NoteEditing;
import id.teladan.visit.NoteView;
import id.teladan.visit.VisitContent.ThemeUnit;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * {@code /visits/12/notes}: taking notes in the room, and reading the team's. The page's script
 * sends notes through REST and keeps on the device what could not be sent yet; without it the form
 * posts here.
 */
@Named
@RequestScoped
public class NotePage {
  @Inject private VisitRoute route;
  @Inject private VisitReading reading;
  @Inject private NoteEditing editing;
  @Inject private Exits exits;

  private final NoteForm form = new NoteForm();
  private VisitView visit;
  private List<NoteView> notes;

  @PostConstruct
  void read() {
    visit = reading.get(route.id());
    notes = new ArrayList<>(reading.notes(visit.id()));
    Collections.reverse(notes);
    if (route.item() == null) {
      form.setId(UUID.randomUUID().toString());
    } else {
      form.fill(editing.open(visit.id(), route.item()));
    }
  }

  /** Saves and shows the empty form again, or says what is wrong. */
  public void save() {
    exits.leave(
        () -> {
          if (isNew()) {
            editing.add(visit.id(), form.getId(), form.content());
          } else {
            editing.update(visit.id(), route.item(), form.getVersion(), form.content());
          }
        },
        () -> route.getHome() + "/notes#notes",
        "note");
  }

  public void delete() {
    exits.leave(
        () -> editing.delete(visit.id(), route.item(), form.getVersion()),
        () -> route.getHome() + "/notes#notes",
        "noteDeleted");
  }

  public VisitView getVisit() {
    return visit;
  }

  public NoteForm getForm() {
    return form;
  }

  public boolean isNew() {
    return route.item() == null;
  }

  /** The team's notes, latest first. */
  public List<NoteView> getNotes() {
    return notes;
  }

  /** The host's units that are known, to choose from. */
  public List<String> getHostUnits() {
    return visit.getThemes().stream()
        .map(ThemeUnit::hostUnit)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
