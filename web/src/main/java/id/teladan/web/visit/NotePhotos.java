package id.teladan.web.visit;

import id.teladan.visit.NotePhoto;
import id.teladan.visit.NoteReading;
import id.teladan.visit.NoteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pictures of the notes of this visit, for cards that show a note to its team. */
@Named
@RequestScoped
public class NotePhotos {
  @Inject private VisitRoute route;
  @Inject private NoteReading notes;

  private Map<String, List<NotePhoto>> byNote;

  /** The pictures of a note, in the order in which they arrived. */
  public List<NotePhoto> of(String noteId) {
    if (byNote == null) {
      byNote =
          notes.all(route.id()).stream()
              .collect(Collectors.toMap(NoteView::id, NoteView::getPhotos));
    }
    return byNote.getOrDefault(noteId, List.of());
  }
}
