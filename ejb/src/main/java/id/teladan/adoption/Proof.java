package id.teladan.adoption;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The state of proof of an adoption.
 *
 * @param stage how far the adoption was when this was said; null when unknown
 * @param by who said it; null where the reader may not know it
 * @param remark what was said with it; null where the reader may not know it
 * @param office as what they said it; null when they did not say or the reader may not know it
 * @param expiresOn the last day of a confirmation; null for everything else
 */
public record Proof(
    ProofState state,
    AdoptionStage stage,
    Instant at,
    String by,
    String remark,
    LocalDate expiresOn,
    String office) {

  public Proof(
      ProofState state,
      AdoptionStage stage,
      Instant at,
      String by,
      String remark,
      LocalDate expiresOn) {
    this(state, stage, at, by, remark, expiresOn, null);
  }

  /** The same as it is on that day: a confirmation whose last day is over has expired. */
  Proof on(LocalDate day) {
    boolean over = state == ProofState.CONFIRMED && expiresOn != null && expiresOn.isBefore(day);
    return over ? new Proof(ProofState.EXPIRED, stage, at, by, remark, expiresOn, office) : this;
  }

  Proof forPublic() {
    return new Proof(state, stage, at, null, null, expiresOn);
  }

  public ProofState getState() {
    return state;
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public Instant getAt() {
    return at;
  }

  public String getBy() {
    return by;
  }

  public String getRemark() {
    return remark;
  }

  public String getOffice() {
    return office;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }
}
