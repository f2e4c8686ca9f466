package id.teladan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps a chosen language in a cookie and leads back to the same page without the choice. */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Address address = Address.parse(request.getRequestURI(), request.getQueryString());
    String choice = address.first(Language.NAME);
    if (!"GET".equals(request.getMethod())
        || Paths.isApi(address.path())
        || !Language.isOffered(choice)) {
      chain.doFilter(request, response);
      return;
    }
    Cookie cookie = new Cookie(SecureCookies.name(Language.NAME), choice);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(ClientAddress.isSecure(request));
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    response.setHeader("Location", address.without(Language.NAME).toString());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
