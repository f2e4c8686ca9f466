package id.teladan.web.visit;

import id.teladan.visit.CalendarEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret address of the reader's calendar: made, shown once, taken back. */
@Named
@RequestScoped
public class CalendarFeedPage {
  @Inject private CalendarEditing editing;

  @Inject
  @ConfigProperty(name = "teladan.base.url", defaultValue = "http://localhost:8080")
  private String baseUrl;

  private String key;

  public void renew() {
    key = editing.renew();
  }

  public void revoke() {
    editing.revoke();
  }

  /** The new address; null unless it was made just now. */
  public String getAddress() {
    return key == null
        ? null
        : baseUrl.replaceFirst("/+$", "") + "/api/v1/calendars/" + key + ".ics";
  }

  public boolean isThere() {
    return editing.exists();
  }
}
