package id.teladan.benchmark;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.List;

/**
 * Which figures to rank. Null members leave the choice open.
 *
 * @param period the month of the survey, {@code 01} to {@code 12}
 */
public record EditionChoice(Integer year, String framework, String period) {
  public static final EditionChoice NEWEST = new EditionChoice(null, null, null);

  /** One certain edition; what it leaves open is settled by its being among the known ones. */
  public static EditionChoice of(Edition edition) {
    return new EditionChoice(
        edition.year(), edition.measure().framework(), edition.measure().period());
  }

  /**
   * @param editions the oldest first
   * @return null when there are none at all
   * @throws InvalidInputException when none of them fits
   */
  Edition newestOf(List<Edition> editions) {
    List<Edition> fitting = editions.stream().filter(this::fits).toList();
    if (fitting.isEmpty() && !editions.isEmpty()) {
      throw new InvalidInputException(FieldError.of("year", "no-figures"));
    }
    return fitting.isEmpty() ? null : fitting.get(fitting.size() - 1);
  }

  private boolean fits(Edition edition) {
    return (year == null || year == edition.year())
        && (framework == null || framework.equals(edition.measure().framework()))
        && (period == null || period.equals(edition.measure().period()));
  }
}
