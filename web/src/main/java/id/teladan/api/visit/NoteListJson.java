package id.teladan.api.visit;

import id.teladan.visit.NoteNews;
import java.util.List;

/**
 * Notes of a visit: all of them, or what changed.
 *
 * @param change send it as {@code since} the next time
 * @param whole whether these are all notes
 * @param gone the ids of notes that were deleted since
 */
public record NoteListJson(
    List<NoteJson> items,
    long total,
    int page,
    int size,
    long change,
    boolean whole,
    List<String> gone) {

  static NoteListJson of(NoteNews news) {
    List<NoteJson> items = news.notes().stream().map(NoteJson::of).toList();
    int size = Math.max(1, items.size());
    return new NoteListJson(items, items.size(), 1, size, news.last(), news.whole(), news.gone());
  }
}
