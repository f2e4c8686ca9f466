package id.teladan.conversation;

import id.teladan.adoption.AdoptionStage;
import java.time.Instant;

/**
 * An experience as its readers see it.
 *
 * @param accountId who wrote it last: for telling them, never shown; null when nobody of today
 * @param stage how far the region was when it was written; null when nobody knew
 * @param hiddenReason why a curator took it away; null when it is not hidden
 */
public record ExperienceView(
    long id,
    int version,
    long solutionId,
    Long accountId,
    String regionCode,
    AdoptionStage stage,
    String text,
    Instant writtenAt,
    String hiddenReason) {

  /** The address of its own page, below the application's root. */
  public String url() {
    return "/experiences/" + id;
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

  public String getRegionCode() {
    return regionCode;
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public String getText() {
    return text;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getHiddenReason() {
    return hiddenReason;
  }
}
