package id.teladan.solution;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An agreement as stored. */
@Embeddable
class AgreementRow {
  @Enumerated(EnumType.STRING)
  private Instrument instrument;

  private String number;

  @Column(name = "agreed_on")
  private PartialDate date;

  private String parties;

  private String note;

  protected AgreementRow() {}

  AgreementRow(SolutionContent.Agreement agreement) {
    instrument = agreement.instrument();
    number = agreement.number();
    date = agreement.date();
    parties = agreement.parties();
    note = agreement.note();
  }

  SolutionContent.Agreement view() {
    return new SolutionContent.Agreement(instrument, number, date, parties, note);
  }
}
