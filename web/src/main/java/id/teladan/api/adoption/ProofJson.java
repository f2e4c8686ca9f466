package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.Proof;
import id.teladan.adoption.ProofState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How well an adoption is proven.
 *
 * @param stage how far the adoption was when this was said
 * @param remark for both sides only
 * @param expiresOn the last day of a confirmation
 * @param office as what somebody said it; for both sides only
 */
public record ProofJson(
    ProofState state,
    AdoptionStage stage,
    Instant at,
    String remark,
    LocalDate expiresOn,
    String office) {

  static ProofJson of(Proof proof) {
    return new ProofJson(
        proof.state(),
        proof.stage(),
        proof.at(),
        proof.remark(),
        proof.expiresOn(),
        proof.office());
  }
}
