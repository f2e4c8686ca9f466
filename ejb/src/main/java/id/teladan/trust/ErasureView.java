package id.teladan.trust;

import java.time.Instant;
import java.util.List;

/**
 * An erasure and its clock.
 *
 * @param askedAt when it began
 * @param doneAt when every row was changed
 * @param indexed whether the index has followed, with everything that was waiting for it then
 * @param purgedAt when the index had been built anew, so that its files hold nothing of it either;
 *     null until then
 * @param places how many rows and files went or lost a name
 * @param deeds in how many deeds something was made unreadable
 * @param files files that others attached and that name the person: an administrator decides
 * @param left where a name was left standing because it may mean something else
 */
public record ErasureView(
    long accountId,
    Instant askedAt,
    Instant doneAt,
    boolean indexed,
    Instant purgedAt,
    int places,
    int deeds,
    List<NamedFile> files,
    List<Left> left) {

  /** Whether somebody still has to look. */
  public boolean isOpen() {
    return files.stream().anyMatch(file -> file.decision() == null);
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  public Instant getPurgedAt() {
    return purgedAt;
  }

  public boolean isIndexed() {
    return indexed;
  }

  public int getPlaces() {
    return places;
  }

  public List<NamedFile> getFiles() {
    return files;
  }

  public List<Left> getLeft() {
    return left;
  }

  /**
   * A file of somebody else.
   *
   * @param id of the attachment
   * @param url where it can be read as long as nobody decided
   * @param dueAt until when it has to be decided
   * @param decision null as long as nobody decided
   */
  public record NamedFile(
      long id, String url, Instant dueAt, FileDecision decision, String reason) {
    public long getId() {
      return id;
    }

    public String getUrl() {
      return url;
    }

    public Instant getDueAt() {
      return dueAt;
    }

    public FileDecision getDecision() {
      return decision;
    }

    public String getReason() {
      return reason;
    }
  }

  /**
   * @param place a table and a column
   * @param found in how many rows
   */
  public record Left(String place, int found) {
    public String getPlace() {
      return place;
    }

    public int getFound() {
      return found;
    }
  }
}
