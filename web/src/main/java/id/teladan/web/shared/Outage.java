package id.teladan.web.shared;

import id.teladan.schema.DatabaseState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whether the database is away, and what was typed meanwhile; in pages {@code #{outage}}. */
@Named
@RequestScoped
public class Outage {
  @Inject private DatabaseState database;
  @Inject private HttpServletRequest request;

  public boolean isNow() {
    return database.isDown();
  }

  /** The fields of the form that was not saved; empty when none was sent. */
  public List<KeptField> getKept() {
    return request.getAttribute(OutageFilter.KEPT) instanceof List<?> kept
        ? kept.stream().map(KeptField.class::cast).toList()
        : List.of();
  }
}
