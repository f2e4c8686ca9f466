package id.teladan.solution;

import java.time.Instant;

/**
 * A whole solution as the caller may read it.
 *
 * @param version for optimistic writing: hand it back with the change
 * @param slug the readable end of its address
 * @param createdBy the account that entered it; null for sample data
 * @param content what people wrote
 */
public record SolutionView(
    long id,
    int version,
    String slug,
    SolutionStatus status,
    Long createdBy,
    Instant updatedAt,
    SolutionContent content) {

  /** The address of its page, below the application's root. */
  public String url() {
    return url(id, slug);
  }

  static String url(long id, String slug) {
    return "/solutions/" + id + "/" + slug;
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getUrl() {
    return url();
  }

  public SolutionStatus getStatus() {
    return status;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }
}
