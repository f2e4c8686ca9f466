package id.teladan.adoption;

import java.util.List;

/**
 * What a list of adoptions is narrowed by; an empty list does not narrow.
 *
 * @param unknownStage whether those without a known stage belong to the wanted stages
 */
public record AdoptionFilter(
    List<String> regions, List<Long> solutions, List<AdoptionStage> stages, boolean unknownStage) {

  public AdoptionFilter {
    regions = List.copyOf(regions);
    solutions = List.copyOf(solutions);
    stages = List.copyOf(stages);
  }

  public static AdoptionFilter all() {
    return new AdoptionFilter(List.of(), List.of(), List.of(), false);
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
