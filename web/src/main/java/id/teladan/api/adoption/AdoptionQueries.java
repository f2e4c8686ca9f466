package id.teladan.api.adoption;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.ProofState;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;

/** The filters of {@code /adoptions}; each may be repeated for OR. */
public class AdoptionQueries {
  @QueryParam("region")
  private List<String> regions;

  @QueryParam("solution")
  private List<Long> solutions;

  @QueryParam("affair")
  private List<String> affairs;

  @QueryParam("stage")
  private List<AdoptionStage> stages;

  @QueryParam("proof")
  private List<ProofState> proofs;

  AdoptionFilter filter() {
    return new AdoptionFilter(
        regions.stream().filter(code -> !code.isBlank()).toList(),
        given(solutions),
        affairs.stream().filter(code -> !code.isBlank()).toList(),
        given(stages),
        false,
        given(proofs));
  }

  private static <T> List<T> given(List<T> values) {
    return values.stream().filter(Objects::nonNull).toList();
  }
}
