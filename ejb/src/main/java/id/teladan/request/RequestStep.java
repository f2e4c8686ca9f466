package id.teladan.request;

import id.teladan.shared.Lengths;
import id.teladan.visit.DateSpan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A step of a request.
 *
 * @param remark needed to decline
 * @param date the day that is accepted; left out where only one was named
 * @param until the last day, for several
 * @param dates other days, for {@code DATES_PROPOSED} by the host and {@code SENT} again by the
 *     visitor
 * @param answers of the host
 * @param overCapacity that the host knows the month to be full and accepts all the same
 */
public record RequestStep(
    @NotNull RequestStatus to,
    @Size(max = Lengths.TEXT) String remark,
    LocalDate date,
    LocalDate until,
    @Size(max = 5) List<@Valid DateSpan> dates,
    @Size(max = 50) List<@Valid Answer> answers,
    Boolean overCapacity) {

  /** What the host says to one question, and whether everybody may read it. */
  public record Answer(
      @NotBlank @Size(max = 64) String questionId,
      @Size(max = Lengths.TEXT) String answer,
      Boolean open) {

    public Answer {
      open = Boolean.TRUE.equals(open);
    }
  }

  public RequestStep {
    dates = withoutNulls(dates);
    answers = withoutNulls(answers);
    overCapacity = Boolean.TRUE.equals(overCapacity);
  }

  /** A step that needs no more than its name and perhaps a remark. */
  public static RequestStep to(RequestStatus to, String remark) {
    return new RequestStep(to, remark, null, null, null, null, false);
  }

  private static <T> List<T> withoutNulls(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
