package id.teladan.visit;

import id.teladan.attachment.AttachmentOwner;
import id.teladan.identity.Action;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pictures of notes: as private as their note, and named by the audit without being quoted. */
@ApplicationScoped
public class NoteFiles implements AttachmentOwner {
  static final String KIND = "visit_note";

  @Inject private VisitAccess access;
  @Inject private Visits visits;
  @Inject private NoteLog log;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<Long> readable(Collection<Long> ids) {
    Map<Long, Boolean> open = new HashMap<>();
    return log.notes(ids).stream()
        .filter(note -> open.computeIfAbsent(note.visitId(), this::isOpen))
        .map(VisitNote::id)
        .collect(Collectors.toSet());
  }

  private boolean isOpen(long visitId) {
    return VisitPolicy.mayReadNotes(access.caller(), access.parties(visits.require(visitId)));
  }

  @Override
  public void requireChangeable(long id) {
    access.readableIf(note(id).visitId(), VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
  }

  @Override
  public boolean demandsDescriptions() {
    return false;
  }

  @Override
  public boolean isConfidential() {
    return true;
  }

  @Override
  public void changed(long id) {
    log.touch(note(id));
  }

  private VisitNote note(long id) {
    return log.notes(Set.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("note", id));
  }
}
