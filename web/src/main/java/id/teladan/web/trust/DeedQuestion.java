package id.teladan.web.trust;

import id.teladan.trust.DeedFilter;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What the reader asks the record of deeds, as it stands in the address. */
@Named
@RequestScoped
public class DeedQuestion {
  @Inject private Here here;

  public DeedFilter filter() {
    return new DeedFilter(
        given("actor"), given("action"), given("kind"), given("object"), day("from"), day("to"));
  }

  /** A parameter as it was typed; empty when it was not. */
  public String get(String name) {
    String value = given(name);
    return value == null ? "" : value;
  }

  private String given(String name) {
    String value = here.parameter(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A day that cannot be read does not narrow. */
  private LocalDate day(String name) {
    String value = given(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
