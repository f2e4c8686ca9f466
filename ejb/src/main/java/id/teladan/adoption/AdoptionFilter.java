package id.teladan.adoption;

import java.util.List;

/**
 * What a list of adoptions is narrowed by; an empty list does not narrow.
 *
 * @param affairs main affairs of the solutions
 * @param unknownStage whether those without a known stage belong to the wanted stages
 * @param proofs states of proof, as they are today
 */
public record AdoptionFilter(
    List<String> regions,
    List<Long> solutions,
    List<String> affairs,
    List<AdoptionStage> stages,
    boolean unknownStage,
    List<ProofState> proofs) {

  public AdoptionFilter {
    proofs = List.copyOf(proofs);
    affairs = List.copyOf(affairs);
    regions = List.copyOf(regions);
    solutions = List.copyOf(solutions);
    stages = List.copyOf(stages);
  }

  public AdoptionFilter(
      List<String> regions,
      List<Long> solutions,
      List<AdoptionStage> stages,
      boolean unknownStage) {
    this(regions, solutions, List.of(), stages, unknownStage, List.of());
  }

  public static AdoptionFilter all() {
    return new AdoptionFilter(List.of(), List.of(), List.of(), false);
  }

  /**
   * Those of one region.
   *
   * @param code null for all regions
   */
  static AdoptionFilter within(String code) {
    return code == null ? all() : ofRegion(code);
  }

  /** The same, of these states of proof only; none does not narrow. */
  AdoptionFilter proven(ProofState state) {
    return state == null
        ? this
        : new AdoptionFilter(regions, solutions, affairs, stages, unknownStage, List.of(state));
  }

  public static AdoptionFilter ofRegion(String code) {
    return new AdoptionFilter(List.of(code), List.of(), List.of(), false);
  }

  public static AdoptionFilter ofSolution(long id) {
    return new AdoptionFilter(List.of(), List.of(id), List.of(), false);
  }

  boolean narrowsStage() {
    return unknownStage || !stages.isEmpty();
  }
}
