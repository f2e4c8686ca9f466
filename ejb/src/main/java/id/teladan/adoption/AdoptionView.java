package id.teladan.adoption;

import id.teladan.identity.Caller;
import id.teladan.solution.Confidence;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An adoption as the caller may read it.
 *
 * @param version for optimistic writing: hand it back with the change
 * @param origin the solution; null in the records that are kept of changes
 * @param result the region's own solution that came of it; null when none is readable
 * @param stage null when nobody knows how far it is
 * @param stageSince since when it is at this stage; null when nobody knows
 * @param stopReason why it was given up; null where the reader may not know it
 * @param claim what a published source says about it; null when it was entered here
 * @param confidence how sure that source is
 * @param followUpId the follow-up of a visit that it comes from
 * @param progress null in the records that are kept of changes
 * @param detailed whether the caller reads what belongs to the region
 * @param content what the region wrote, as far as the caller may read it
 */
public record AdoptionView(
    long id,
    int version,
    long solutionId,
    Origin origin,
    Origin result,
    String regionCode,
    AdoptionStage stage,
    Instant stageSince,
    StopReason stopReason,
    Proof proof,
    String claim,
    Confidence confidence,
    Long followUpId,
    Instant updatedAt,
    AdoptionProgress progress,
    boolean detailed,
    AdoptionContent content) {

  AdoptionView with(Origin of, Origin became, AdoptionProgress made, LocalDate today) {
    return new AdoptionView(
        id,
        version,
        solutionId,
        of,
        became,
        regionCode,
        stage,
        stageSince,
        stopReason,
        proof.on(today),
        claim,
        confidence,
        followUpId,
        updatedAt,
        made,
        detailed,
        content);
  }

  /** As this caller may read it: what belongs to the region is taken away from all others. */
  AdoptionView readBy(Caller caller) {
    if (AdoptionPolicy.mayReadDetail(caller, regionCode)) {
      return this;
    }
    boolean remarks = AdoptionPolicy.mayReadProofRemark(caller, origin, regionCode);
    return new AdoptionView(
        id,
        version,
        solutionId,
        origin,
        result,
        regionCode,
        stage,
        stageSince,
        null,
        remarks ? proof : proof.forPublic(),
        claim,
        confidence,
        null,
        updatedAt,
        progress.forPublic(),
        false,
        content.forPublic(result == null ? null : result.id()));
  }

  /** The address of its page, below the application's root. */
  public String url() {
    return "/adoptions/" + id;
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

  public long getSolutionId() {
    return solutionId;
  }

  public Origin getOrigin() {
    return origin;
  }

  public Origin getResult() {
    return result;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public Instant getStageSince() {
    return stageSince;
  }

  public StopReason getStopReason() {
    return stopReason;
  }

  public Proof getProof() {
    return proof;
  }

  public String getClaim() {
    return claim;
  }

  public Confidence getConfidence() {
    return confidence;
  }

  public Long getFollowUpId() {
    return followUpId;
  }

  public Instant getUpdatedAt() {
    return updatedAt;
  }

  public AdoptionProgress getProgress() {
    return progress;
  }

  public boolean isDetailed() {
    return detailed;
  }

  public AdoptionContent getContent() {
    return content;
  }
}
