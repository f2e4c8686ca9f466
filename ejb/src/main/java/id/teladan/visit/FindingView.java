package id.teladan.visit;

import java.time.Instant;

/**
 * A finding as the caller may read it.
 *
 * @param hostComment what the host says to it; null when nothing, and for outsiders unless the host
 *     objects
 * @param hostObjects whether the host holds it to be wrong; every reader hears that
 */
public record FindingView(
    long id,
    long visitId,
    int version,
    Instant updatedAt,
    String hostComment,
    boolean hostObjects,
    Instant hostCommentedAt,
    FindingContent content) {

  FindingView forHost() {
    return new FindingView(
        id,
        visitId,
        version,
        updatedAt,
        hostComment,
        hostObjects,
        hostCommentedAt,
        content.forHost());
  }

  FindingView forOutsiders() {
    return new FindingView(
        id,
        visitId,
        version,
        updatedAt,
        hostObjects ? hostComment : null,
        hostObjects,
        hostObjects ? hostCommentedAt : null,
        content.forOutsiders());
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getTitle() {
    return content.title();
  }

  public String getText() {
    return content.text();
  }

  public String getWhy() {
    return content.why();
  }

  public String getPreconditions() {
    return content.preconditions();
  }

  public String getDifference() {
    return content.difference();
  }

  public String getRisks() {
    return content.risks();
  }

  public String getDifficulties() {
    return content.difficulties();
  }

  public String getCosts() {
    return content.costs();
  }

  public String getFit() {
    return content.fit();
  }

  public String getRecommendation() {
    return content.recommendation();
  }

  public Long getSolutionId() {
    return content.solutionId();
  }

  public boolean isInternal() {
    return content.internal();
  }

  public boolean isSharedWithHost() {
    return content.sharedWithHost();
  }

  public String getHostComment() {
    return hostComment;
  }

  public boolean isHostObjects() {
    return hostObjects;
  }

  public int getNoteCount() {
    return content.noteIds().size();
  }
}
