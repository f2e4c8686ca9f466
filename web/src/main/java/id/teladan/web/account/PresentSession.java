package id.teladan.web.account;

import id.teladan.web.identity.SessionKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The session that asks, so that a list can mark it. */
@RequestScoped
public class PresentSession {
  @Inject private HttpServletRequest request;

  /** Its key; null when the caller came by a token. */
  String key() {
    return SessionKey.of(request).orElse(null);
  }
}
