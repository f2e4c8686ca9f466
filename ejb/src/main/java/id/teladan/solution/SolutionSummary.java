package id.teladan.solution;

import id.teladan.shared.PartialDate;
import java.time.OffsetDateTime;

/** A solution on a card: read in one query for a page of them. */
public record SolutionSummary(
    long id,
    SolutionKind kind,
    String slug,
    SolutionStatus status,
    String title,
    String summary,
    String regionCode,
    String ownerUnit,
    String mainAffair,
    Audience audience,
    SolutionStage stage,
    Integer evidenceLevel,
    Sharing sharing,
    PartialDate since,
    PartialDate lastVerified,
    String succeededBy,
    OffsetDateTime updatedAt) {

  public String url() {
    return SolutionView.url(id, slug);
  }

  public long getId() {
    return id;
  }

  public SolutionKind getKind() {
    return kind;
  }

  public SolutionStatus getStatus() {
    return status;
  }

  public String getUrl() {
    return url();
  }

  public String getTitle() {
    return title;
  }

  public String getSummary() {
    return summary;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public String getOwnerUnit() {
    return ownerUnit;
  }

  public String getMainAffair() {
    return mainAffair;
  }

  public Audience getAudience() {
    return audience;
  }

  public SolutionStage getStage() {
    return stage;
  }

  public Integer getEvidenceLevel() {
    return evidenceLevel;
  }

  public Sharing getSharing() {
    return sharing;
  }

  public PartialDate getSince() {
    return since;
  }

  public PartialDate getLastVerified() {
    return lastVerified;
  }

  public String getSucceededBy() {
    return succeededBy;
  }

  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }
}
