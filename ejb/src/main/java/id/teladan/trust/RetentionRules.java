package id.teladan.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long each kind of data is kept, in days: {@code TELADAN_KEEP_…}. */
@ApplicationScoped
public class RetentionRules {
  @Inject
  @ConfigProperty(name = "teladan.keep.sessions", defaultValue = "30")
  private int sessions;

  @Inject
  @ConfigProperty(name = "teladan.keep.links", defaultValue = "30")
  private int links;

  @Inject
  @ConfigProperty(name = "teladan.keep.mail", defaultValue = "30")
  private int mail;

  @Inject
  @ConfigProperty(name = "teladan.keep.notices", defaultValue = "365")
  private int notices;

  @Inject
  @ConfigProperty(name = "teladan.keep.addresses", defaultValue = "365")
  private int addresses;

  /** Every kind by its name. */
  public Map<String, Integer> days() {
    Map<String, Integer> days = new LinkedHashMap<>();
    days.put("sessions", sessions);
    days.put("links", links);
    days.put("mail", mail);
    days.put("notices", notices);
    days.put("addresses", addresses);
    return days;
  }
}
