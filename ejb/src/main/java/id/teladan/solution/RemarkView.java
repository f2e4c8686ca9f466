package id.teladan.solution;

import java.time.Instant;

/**
 * A remark of a curator, for those who may edit the solution.
 *
 * @param section the member of the solution that it is about
 * @param resolved whether the solution was published since
 */
public record RemarkView(
    long id, String section, String text, String author, Instant at, boolean resolved) {

  public String getSection() {
    return section;
  }

  public String getText() {
    return text;
  }

  public Instant getAt() {
    return at;
  }

  public boolean isResolved() {
    return resolved;
  }
}
