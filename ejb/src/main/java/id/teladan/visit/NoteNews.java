package id.teladan.visit;

import java.util.List;

/**
 * What changed among the notes of a visit since a device asked last.
 *
 * @param last ask with this number the next time
 * @param whole whether these are all notes: what is not among them does not exist
 * @param gone the ids of those that were deleted
 */
public record NoteNews(long last, boolean whole, List<NoteView> notes, List<String> gone) {

  public NoteNews {
    notes = List.copyOf(notes);
    gone = List.copyOf(gone);
  }
}
