package id.teladan.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Which page of a list is asked for.
 *
 * @param page from 1
 * @param size 1 to 100, or {@link #EVERYTHING} for an export
 */
public record PageRequest(int page, int size) {
  public static final int LARGEST = 100;
  public static final int EVERYTHING = Integer.MAX_VALUE;

  /**
   * @throws InvalidInputException when page or size is out of bounds
   */
  public PageRequest {
    List<FieldError> errors = new ArrayList<>();
    if (page < 1 || (long) page * Math.min(size, LARGEST) > Integer.MAX_VALUE) {
      errors.add(FieldError.of("page", "out-of-range", 1));
    }
    if (size < 1 || size > LARGEST && size != EVERYTHING) {
      errors.add(FieldError.of("size", "out-of-range", 1, LARGEST));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(1, size);
  }

  /** Every match on one page, for exports. */
  public static PageRequest all() {
    return new PageRequest(1, EVERYTHING);
  }

  public int offset() {
    return (page - 1) * size;
  }
}
