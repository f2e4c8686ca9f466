package id.teladan.request;

import id.teladan.shared.Lengths;
import id.teladan.visit.DateSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The host wants to receive several regions that ask the same on the same day.
 *
 * @param requestIds the requests, two or more
 * @param until the last day, for several
 */
public record Pooling(
    @NotNull @Size(max = 10) List<Long> requestIds,
    @NotNull LocalDate date,
    LocalDate until,
    @Size(max = Lengths.TEXT) String remark) {

  public Pooling {
    requestIds =
        requestIds == null
            ? null
            : requestIds.stream().filter(Objects::nonNull).distinct().toList();
  }

  DateSpan days() {
    return DateSpan.of(date, until);
  }
}
