package id.teladan.adoption;

import java.time.LocalDate;

/**
 * What a board shows; null does not narrow.
 *
 * @param regionCode the adopting region; null is all of them, for those who read all plans
 * @param agency the agency that answers for it, letter for letter
 * @param affair the main affair of the solution
 * @param proof how its proof stands today
 * @param unknownStage whether only those without a known stage are wanted
 */
public record BoardFilter(
    String regionCode,
    String agency,
    String affair,
    Long solutionId,
    AdoptionCare care,
    ProofState proof,
    AdoptionStage stage,
    boolean unknownStage) {

  /** The board of a region as a whole. */
  public static BoardFilter ofRegion(String code) {
    return new BoardFilter(code, null, null, null, null, null, null, false);
  }

  boolean wants(AdoptionMark mark, LocalDate today) {
    boolean staged = !unknownStage && (stage == null || stage == mark.stage());
    return (agency == null || agency.equals(mark.ownerUnit()))
        && (affair == null || affair.equals(mark.mainAffair()))
        && (solutionId == null || solutionId.equals(mark.solutionId()))
        && (proof == null || proof == mark.proofOn(today))
        && (staged || unknownStage && mark.stage() == null);
  }
}
