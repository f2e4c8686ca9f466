package id.teladan.web.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.AgendaSession;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One session in the form of an agenda. */
public class SessionLine {
  private String day;
  private String start;
  private String end;
  private String title;
  private String theme;
  private String place;
  private String people;

  SessionLine() {}

  SessionLine(AgendaSession session) {
    day = session.day().toString();
    start = session.start();
    end = session.end();
    title = session.title();
    theme = session.theme();
    place = session.place();
    people = session.people();
  }

  /** An empty one on that day; null when it is not known. */
  static SessionLine on(LocalDate date) {
    SessionLine line = new SessionLine();
    line.day = date == null ? null : date.toString();
    return line;
  }

  boolean isFilled() {
    return given(title) || given(start) || given(end);
  }

  AgendaSession session() {
    return new AgendaSession(
        day("sessions", day),
        start,
        end,
        title,
        blankToNull(theme),
        blankToNull(place),
        blankToNull(people));
  }

  static LocalDate day(String field, String text) {
    try {
      return given(text) ? LocalDate.parse(text.strip()) : null;
    } catch (DateTimeParseException e) {
      throw new InvalidInputException(FieldError.of(field, "invalid-day"));
    }
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  private static String blankToNull(String text) {
    return given(text) ? text.strip() : null;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }
}
