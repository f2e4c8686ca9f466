package id.teladan.need;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A need.
 *
 * @param accountId who wrote it: for telling them, never shown
 */
public record NeedView(
    long id,
    int version,
    Long accountId,
    NeedStatus status,
    Instant createdAt,
    Instant updatedAt,
    NeedContent content) {

  public String title() {
    return content.title();
  }

  /** What to search for, as the query of a search's address. */
  public String query() {
    String words =
        content.words() == null || content.words().isBlank() ? content.title() : content.words();
    String q = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return content.affair() == null ? q : q + "&affair=" + content.affair();
  }

  /** The address of its page, below the application's root. */
  public String url() {
    return "/needs/" + id;
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public NeedStatus getStatus() {
    return status;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public String getUrl() {
    return url();
  }

  public String getQuery() {
    return query();
  }

  public String getTitle() {
    return content.title();
  }

  public String getDescription() {
    return content.description();
  }

  public String getWords() {
    return content.words();
  }

  public String getRegionCode() {
    return content.regionCode();
  }

  public String getAffair() {
    return content.affair();
  }

  public String getFunction() {
    return content.function();
  }
}
