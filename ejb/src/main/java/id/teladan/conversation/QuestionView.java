package id.teladan.conversation;

import java.time.Instant;

/**
 * A question as its readers see it.
 *
 * @param accountId who asked: for telling them, never shown
 * @param askedAs as what the asker speaks
 * @param answer null as long as nobody answered
 * @param answeredAs null as long as nobody answered
 * @param featured whether it is part of the page
 * @param hiddenReason why a moderator took it away; null when it is not hidden
 */
public record QuestionView(
    long id,
    int version,
    long solutionId,
    Long accountId,
    String text,
    Voice askedAs,
    Instant askedAt,
    String answer,
    Voice answeredAs,
    Instant answeredAt,
    boolean featured,
    String hiddenReason) {

  /** The address of its own page, below the application's root. */
  public String url() {
    return "/questions/" + id;
  }

  public long getId() {
    return id;
  }

  public long getSolutionId() {
    return solutionId;
  }

  public int getVersion() {
    return version;
  }

  public String getUrl() {
    return url();
  }

  public String getText() {
    return text;
  }

  public Voice getAskedAs() {
    return askedAs;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public String getAnswer() {
    return answer;
  }

  public Voice getAnsweredAs() {
    return answeredAs;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  public boolean isFeatured() {
    return featured;
  }

  public String getHiddenReason() {
    return hiddenReason;
  }
}
