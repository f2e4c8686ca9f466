package id.teladan.api.trust;

import id.teladan.trust.DeedFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** What a search of the record is narrowed by. */
public class DeedParams {
  @QueryParam("actor")
  private String actor;

  @QueryParam("action")
  private String action;

  @QueryParam("kind")
  private String kind;

  @QueryParam("object")
  private String object;

  @QueryParam("from")
  private LocalDate from;

  @QueryParam("to")
  private LocalDate to;

  DeedFilter filter() {
    return new DeedFilter(given(actor), given(action), given(kind), given(object), from, to);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
