package id.teladan.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Sends the session's cookie by TLS alone when the site is reached by TLS, under a name that
 * browsers take from this host alone.
 */
@WebListener
public class SecureCookies implements ServletContextListener {
  private static final String HOST_ONLY = "__Host-";

  /** How a cookie of this site is called. */
  static String name(String plain) {
    return ClientAddress.isHttps() ? HOST_ONLY + plain : plain;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (ClientAddress.isHttps()) {
      SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setSecure(true);
      cookie.setName(HOST_ONLY + "JSESSIONID");
    }
  }
}
