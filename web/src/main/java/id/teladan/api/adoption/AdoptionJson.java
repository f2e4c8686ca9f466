package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionBudget;
import id.teladan.adoption.AdoptionChange;
import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionEffect;
import id.teladan.adoption.AdoptionPart;
import id.teladan.adoption.AdoptionProgress;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionTask;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.StopReason;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Confidence;
import id.teladan.solution.Instrument;
import java.time.Instant;
import java.util.List;

/**
 * An adoption as REST shows it. What belongs to the region is null, and its lists are empty, for
 * everybody who may not read it; {@code detailed} says which of the two this is.
 *
 * @param stage null when nobody knows how far it is
 * @param date since when it is at that stage
 * @param overdue whether a task is late or the stage lasts too long; null for other regions
 * @param nextTask the open task that is due first
 * @param nextStage the stage that comes next; null for other regions and at the end
 * @param claim what a published source says of it; null when it was entered here
 * @param followUpId the follow-up of a visit that it comes from
 */
public record AdoptionJson(
    long id,
    long solutionId,
    String solutionTitle,
    String solutionRegionCode,
    String solutionRegionName,
    String regionCode,
    String regionName,
    String ownerUnit,
    AdoptionStage stage,
    Instant stageSince,
    Long daysInStage,
    Boolean overdue,
    AdoptionTask nextTask,
    AdoptionStage nextStage,
    Instrument instrument,
    String instrumentReason,
    String instrumentNumber,
    PartialDate instrumentDate,
    PartialDate instrumentUntil,
    String instrumentParties,
    PartialDate date,
    Long resultSolutionId,
    String remark,
    List<AdoptionPart> parts,
    List<AdoptionChange> changed,
    List<AdoptionTask> tasks,
    Long visitId,
    Long followUpId,
    String pilotWhere,
    PartialDate pilotFrom,
    PartialDate liveFrom,
    String pilotResult,
    String noPilotReason,
    StopReason stopReason,
    String reusable,
    String facilitator,
    String people,
    String risks,
    String blocker,
    String advice,
    AdoptionBudget budget,
    AdoptionEffect effect,
    Boolean changesShared,
    Boolean filesShared,
    ProofJson proof,
    String claim,
    Confidence confidence,
    Instant updatedAt,
    boolean detailed,
    int version) {

  static AdoptionJson of(AdoptionView adoption, RegionDirectory regions) {
    AdoptionContent content = adoption.content();
    AdoptionProgress progress = adoption.progress();
    boolean detailed = adoption.detailed();
    return new AdoptionJson(
        adoption.id(),
        adoption.solutionId(),
        adoption.origin().title(),
        adoption.origin().regionCode(),
        regions.name(adoption.origin().regionCode()),
        adoption.regionCode(),
        regions.name(adoption.regionCode()),
        content.ownerUnit(),
        adoption.stage(),
        adoption.stageSince(),
        progress.daysInStage(),
        detailed ? progress.overdue() : null,
        progress.nextTask(),
        progress.nextStage(),
        content.instrument(),
        content.instrumentReason(),
        content.instrumentNumber(),
        content.instrumentDate(),
        content.instrumentUntil(),
        content.instrumentParties(),
        content.date(),
        content.resultSolutionId(),
        content.remark(),
        content.parts(),
        content.changed(),
        content.tasks(),
        content.visitId(),
        adoption.followUpId(),
        content.pilotWhere(),
        content.pilotFrom(),
        content.liveFrom(),
        content.pilotResult(),
        content.noPilotReason(),
        adoption.stopReason(),
        content.reusable(),
        content.facilitator(),
        content.people(),
        content.risks(),
        content.blocker(),
        content.advice(),
        content.budget(),
        content.effect(),
        content.changesShared(),
        content.filesShared(),
        ProofJson.of(adoption.proof()),
        adoption.claim(),
        adoption.confidence(),
        adoption.updatedAt(),
        detailed,
        adoption.version());
  }
}
