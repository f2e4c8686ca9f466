package id.teladan.adoption;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Which visits an adoption may be linked to: readable ones of the same region, or of the province
 * that it travelled with, or of a regency or city of the province.
 */
@ApplicationScoped
public class VisitLink {
  @Inject private VisitReading visits;
  @Inject private RegionDirectory regions;

  /**
   * @param visitId null is no link, which is fine
   * @throws InvalidInputException naming {@code visitId}
   */
  void check(String regionCode, Long visitId) {
    if (visitId != null && !belongTogether(regionCode, visitor(visitId))) {
      throw new InvalidInputException(FieldError.of("visitId", "visit-of-other-region"));
    }
  }

  private String visitor(long visitId) {
    try {
      return visits.get(visitId).content().visitorCode();
    } catch (NotFoundException e) {
      throw new InvalidInputException(FieldError.of("visitId", "unknown-visit", visitId));
    }
  }

  private boolean belongTogether(String adopter, String visitor) {
    return adopter.equals(visitor)
        || above(adopter).contains(visitor)
        || above(visitor).contains(adopter);
  }

  private List<String> above(String code) {
    return regions.ancestors(code).stream().filter(c -> !RegionDirectory.NATION.equals(c)).toList();
  }
}
