package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What both sides signed, as stored. */
@Embeddable
class InstrumentTerms {
  @Enumerated(EnumType.STRING)
  Instrument instrument;

  @Column(name = "instrument_reason")
  String reason;

  @Column(name = "instrument_number")
  String number;

  @Column(name = "instrument_date")
  PartialDate date;

  @Column(name = "instrument_until")
  PartialDate until;

  @Column(name = "instrument_parties")
  String parties;

  protected InstrumentTerms() {}

  InstrumentTerms(StageFacts facts) {
    instrument = facts.instrument();
    reason = facts.instrumentReason();
    number = facts.instrumentNumber();
    date = facts.instrumentDate();
    until = facts.instrumentUntil();
    parties = facts.instrumentParties();
  }

  void writeTo(AdoptionDraft draft) {
    draft.instrument = instrument;
    draft.instrumentReason = reason;
    draft.instrumentNumber = number;
    draft.instrumentDate = date;
    draft.instrumentUntil = until;
    draft.instrumentParties = parties;
  }
}
