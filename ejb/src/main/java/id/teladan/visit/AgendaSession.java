package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One part of the agenda. Times are those of the host's clocks.
 *
 * @param start {@code HH:MM}
 * @param end {@code HH:MM}
 * @param theme one of the visit's themes, or another one
 * @param people who speaks and who listens, by function, never by name
 */
public record AgendaSession(
    @NotNull LocalDate day,
    @NotBlank @Pattern(regexp = AgendaSession.TIME) String start,
    @NotBlank @Pattern(regexp = AgendaSession.TIME) String end,
    @NotBlank @Size(max = Lengths.TITLE) String title,
    @Size(max = Lengths.TITLE) String theme,
    @Size(max = Lengths.SHORT) String place,
    @Size(max = Lengths.SUMMARY) String people) {
  static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

  public LocalTime begins() {
    return LocalTime.parse(start);
  }

  public LocalTime ends() {
    return LocalTime.parse(end);
  }

  boolean overlaps(AgendaSession other) {
    return day.equals(other.day)
        && begins().isBefore(other.ends())
        && other.begins().isBefore(ends());
  }

  public LocalDate getDay() {
    return day;
  }

  public String getStart() {
    return start;
  }

  public String getEnd() {
    return end;
  }

  public String getTitle() {
    return title;
  }

  public String getTheme() {
    return theme;
  }

  public String getPlace() {
    return place;
  }

  public String getPeople() {
    return people;
  }
}
