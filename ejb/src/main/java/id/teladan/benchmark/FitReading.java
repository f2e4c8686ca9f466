package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Whether a solution fits a region, explained factor by factor. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FitReading {
  @Inject private SolutionReading solutions;
  @Inject private RegionDirectory regions;
  @Inject private Indicators indicators;
  @Inject private Validation validation;

  /**
   * Reads the fit.
   *
   * @param regionCode the region that asks
   * @param answers what its officials know and no data does; may be empty
   * @throws id.teladan.shared.NotFoundException when the caller may not read the solution
   * @throws InvalidInputException when the region is missing, unknown or the solution's own
   */
  @Permitted(Action.READ_PUBLIC)
  public FitView fit(long solutionId, String regionCode, Collection<FitAnswer> answers) {
    SolutionView solution = solutions.get(solutionId);
    RegionView region = region(regionCode);
    RegionView origin = regions.get(solution.content().regionCode());
    if (region.code().equals(origin.code())) {
      throw new InvalidInputException(FieldError.of("region", "same-as-origin"));
    }
    answers.forEach(validation::check);
    return new FitView(
        solutionId,
        solution.content().title(),
        solution.content().requirements(),
        region,
        origin,
        new FitComparison(region, origin)
            .reasons(indicators.fitValues(List.of(region.code(), origin.code())), answers));
  }

  private RegionView region(String code) {
    if (code == null || code.isBlank()) {
      throw new InvalidInputException(FieldError.of("region", "required"));
    }
    return regions
        .lookup(code)
        .orElseThrow(
            () -> new InvalidInputException(FieldError.of("region", "unknown-region", code)));
  }
}
