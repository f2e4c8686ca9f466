package id.teladan.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Sends the session's cookie by TLS alone when the site is reached by TLS. */
@WebListener
public class SecureCookies implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (ClientAddress.isHttps()) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
