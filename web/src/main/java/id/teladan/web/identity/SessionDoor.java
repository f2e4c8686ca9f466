package id.teladan.web.identity;

import id.teladan.identity.SessionLimits;
import id.teladan.identity.Sessions;
import id.teladan.web.shared.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Lets somebody in, or keeps in mind who waits at the door. */
@ApplicationScoped
public class SessionDoor {
  @Inject private Sessions sessions;
  @Inject private SessionLimits limits;

  /** Begins the session of somebody who proved everything that has to be proved. */
  void enter(HttpServletRequest request, String username) {
    HttpSession session = fresh(request);
    session.removeAttribute(PendingCaller.KEY);
    session.setMaxInactiveInterval((int) limits.idle().toSeconds());
    String key =
        sessions.start(username, ClientAddress.of(request), request.getHeader("User-Agent"));
    session.setAttribute(SessionCaller.KEY, new SessionCaller(key));
  }

  /** Keeps in mind who knows the password and owes a code. */
  void wait(HttpServletRequest request, String username) {
    HttpSession session = fresh(request);
    session.removeAttribute(SessionCaller.KEY);
    session.setAttribute(PendingCaller.KEY, PendingCaller.of(username));
  }

  /** Whose session this is, when it still counts. */
  Optional<String> username(HttpServletRequest request) {
    return key(request).flatMap(sessions::username);
  }

  /** Ends the session for good: what a thief kept of it opens nothing. */
  void leave(HttpServletRequest request) {
    key(request).ifPresent(sessions::end);
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
  }

  static Optional<String> key(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(SessionCaller.KEY) instanceof SessionCaller caller
        ? Optional.of(caller.key())
        : Optional.empty();
  }

  /** A new number: whoever knew the one before the sign-in knows nothing now. */
  private static HttpSession fresh(HttpServletRequest request) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    return request.getSession();
  }
}
