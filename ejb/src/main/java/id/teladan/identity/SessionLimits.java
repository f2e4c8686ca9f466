package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long somebody stays signed in: {@code TELADAN_SESSION_IDLE_MINUTES} without a request, and
 * {@code TELADAN_SESSION_ABSOLUTE_HOURS} at the longest.
 */
@ApplicationScoped
public class SessionLimits {
  @Inject
  @ConfigProperty(name = "teladan.session.idle.minutes", defaultValue = "120")
  private int idleMinutes;

  @Inject
  @ConfigProperty(name = "teladan.session.absolute.hours", defaultValue = "12")
  private int absoluteHours;

  public Duration idle() {
    return Duration.ofMinutes(Math.max(1, idleMinutes));
  }

  public Duration absolute() {
    return Duration.ofHours(Math.max(1, absoluteHours));
  }
}
