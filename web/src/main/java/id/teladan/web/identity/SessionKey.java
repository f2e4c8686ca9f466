package id.teladan.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The key of the session that a request belongs to. */
public final class SessionKey {
  private SessionKey() {}

  /** Empty when nobody is signed in by a session. */
  public static Optional<String> of(HttpServletRequest request) {
    return SessionDoor.key(request);
  }
}
