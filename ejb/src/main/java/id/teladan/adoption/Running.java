package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The pilot, the real thing and the end, as stored. */
@Embeddable
class Running {
  @Column(name = "pilot_where")
  String pilotWhere;

  @Column(name = "pilot_from")
  PartialDate pilotFrom;

  @Column(name = "live_from")
  PartialDate liveFrom;

  @Column(name = "pilot_result")
  String pilotResult;

  @Column(name = "no_pilot_reason")
  String noPilotReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "stop_reason")
  StopReason stopReason;

  String reusable;

  protected Running() {}

  Running(StageFacts facts) {
    pilotWhere = facts.pilotWhere();
    pilotFrom = facts.pilotFrom();
    liveFrom = facts.liveFrom();
    pilotResult = facts.pilotResult();
    noPilotReason = facts.noPilotReason();
    stopReason = facts.stopReason();
    reusable = facts.reusable();
  }

  void writeTo(AdoptionDraft draft) {
    draft.pilotWhere = pilotWhere;
    draft.pilotFrom = pilotFrom;
    draft.liveFrom = liveFrom;
    draft.pilotResult = pilotResult;
    draft.noPilotReason = noPilotReason;
    draft.reusable = reusable;
  }
}
