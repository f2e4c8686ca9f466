package id.teladan.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who knows the password and has not typed the code yet. They are nobody until then.
 *
 * @param until when they have to begin again
 */
record PendingCaller(String username, Instant until) implements Serializable {
  static final String KEY = PendingCaller.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  static PendingCaller of(String username) {
    return new PendingCaller(username, Instant.now().plus(PATIENCE));
  }

  /** The one of this session who still has time. */
  static Optional<PendingCaller> in(HttpSession session) {
    return session != null
            && session.getAttribute(KEY) instanceof PendingCaller pending
            && Instant.now().isBefore(pending.until())
        ? Optional.of(pending)
        : Optional.empty();
  }
}
