package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import java.util.List;

/** The content of an adoption while it is put together, member by member. */
final class AdoptionDraft {
  String ownerUnit;
  Instrument instrument;
  String instrumentReason;
  String instrumentNumber;
  PartialDate instrumentDate;
  PartialDate instrumentUntil;
  String instrumentParties;
  PartialDate date;
  Long resultSolutionId;
  String remark;
  List<AdoptionPart> parts;
  List<AdoptionChange> changed;
  List<AdoptionTask> tasks;
  Long visitId;
  String pilotWhere;
  PartialDate pilotFrom;
  PartialDate liveFrom;
  String pilotResult;
  String noPilotReason;
  String reusable;
  String facilitator;
  String people;
  String risks;
  String blocker;
  String advice;
  AdoptionBudget budget;
  AdoptionEffect effect;
  boolean changesShared;
  boolean filesShared;

  static AdoptionDraft of(AdoptionContent content) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.copyBasics(content);
    draft.copyRunning(content);
    draft.copyPlan(content);
    return draft;
  }

  private void copyBasics(AdoptionContent content) {
    ownerUnit = content.ownerUnit();
    instrument = content.instrument();
    instrumentReason = content.instrumentReason();
    instrumentNumber = content.instrumentNumber();
    instrumentDate = content.instrumentDate();
    instrumentUntil = content.instrumentUntil();
    instrumentParties = content.instrumentParties();
    date = content.date();
    resultSolutionId = content.resultSolutionId();
    remark = content.remark();
    parts = content.parts();
    changed = content.changed();
    tasks = content.tasks();
    visitId = content.visitId();
  }

  private void copyRunning(AdoptionContent content) {
    pilotWhere = content.pilotWhere();
    pilotFrom = content.pilotFrom();
    liveFrom = content.liveFrom();
    pilotResult = content.pilotResult();
    noPilotReason = content.noPilotReason();
    reusable = content.reusable();
  }

  private void copyPlan(AdoptionContent content) {
    facilitator = content.facilitator();
    people = content.people();
    risks = content.risks();
    blocker = content.blocker();
    advice = content.advice();
    budget = content.budget();
    effect = content.effect();
    changesShared = content.changesShared();
    filesShared = content.filesShared();
  }

  AdoptionContent content() {
    return new AdoptionContent(
        ownerUnit,
        instrument,
        instrumentReason,
        instrumentNumber,
        instrumentDate,
        instrumentUntil,
        instrumentParties,
        date,
        resultSolutionId,
        remark,
        parts,
        changed,
        tasks,
        visitId,
        pilotWhere,
        pilotFrom,
        liveFrom,
        pilotResult,
        noPilotReason,
        reusable,
        facilitator,
        people,
        risks,
        blocker,
        advice,
        budget,
        effect,
        changesShared,
        filesShared);
  }
}
