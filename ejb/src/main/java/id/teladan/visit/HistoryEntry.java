package id.teladan.visit;

import java.time.Instant;

/**
 * One change in a visit.
 *
 * @param part what was changed: {@code visit}, {@code visit_note}, {@code visit_finding} …
 * @param partId its number; for a note that of its row, which names nothing to a reader
 * @param version the one that came of it
 * @param author the user name of whoever did it
 */
public record HistoryEntry(
    String part, long partId, int version, Instant at, String author, String action) {

  public String getPart() {
    return part;
  }

  public Instant getAt() {
    return at;
  }

  public String getAuthor() {
    return author;
  }

  public String getAction() {
    return action;
  }
}
