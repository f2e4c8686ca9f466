package id.teladan.visit;

import id.teladan.attachment.AttachmentReading;
import id.teladan.attachment.AttachmentView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows notes with their pictures, for the team and its region's coordinator. */
@Stateless
public class NoteReading {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private NoteLog log;
  @Inject private VisitTeam team;
  @Inject private AttachmentReading files;

  /** All notes in the order in which they were taken; the report prints their pictures. */
  @Permitted(Action.READ_NOTE)
  public List<NoteView> all(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayReadNotes, Action.READ_NOTE);
    return views(parts.notes(visitId));
  }

  /** The visit itself, for whoever takes its notes. */
  @Permitted(Action.READ_NOTE)
  public VisitView visit(long visitId) {
    return access.readableIf(visitId, VisitPolicy::mayReadNotes, Action.READ_NOTE).view(List.of());
  }

  /**
   * @param since the number of the last news; null for none yet
   */
  @Permitted(Action.READ_NOTE)
  public NoteNews news(long visitId, Long since) {
    access.readableIf(visitId, VisitPolicy::mayReadNotes, Action.READ_NOTE);
    // Read first: what changes meanwhile is told once more, and never left out.
    long last = log.last(visitId);
    if (since == null || since < 0 || since > last) {
      return new NoteNews(last, true, views(parts.notes(visitId)), List.of());
    }
    return new NoteNews(
        last, false, views(log.after(visitId, since)), log.buriedAfter(visitId, since));
  }

  private List<NoteView> views(List<VisitNote> notes) {
    List<NoteView> plain = NoteViews.of(notes, team);
    Map<Long, List<AttachmentView>> pictures =
        files.of(NoteFiles.KIND, notes.stream().map(VisitNote::id).toList());
    List<NoteView> whole = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      List<AttachmentView> own = pictures.getOrDefault(notes.get(i).id(), List.of());
      whole.add(plain.get(i).with(own.stream().map(NotePhoto::of).toList()));
    }
    return whole;
  }
}
