package id.teladan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers what an answer may do. Pages get their Content-Security-Policy with a nonce from
 * PrimeFaces ({@code primefaces.CSP_POLICY}); what is no page may do nothing at all.
 */
public class SecurityHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String POLICY = "Content-Security-Policy";
  private static final String VARY = "Vary";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALWAYS.forEach(response::setHeader);
    if (ClientAddress.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    response.setHeader(POLICY, NOTHING);
    String path = request.getRequestURI();
    if (Paths.isApi(path)) {
      response.setHeader(VARY, "Accept-Encoding, Accept, Accept-Language, Authorization, Cookie");
    } else if (Paths.isResource(path)) {
      response.setHeader(VARY, "Accept-Encoding");
    } else {
      response.setHeader(VARY, "Accept-Encoding, Cookie");
      // What somebody signed in has seen must not come back from a store of the browser.
      boolean known = request.getUserPrincipal() != null;
      response.setHeader("Cache-Control", known ? "no-store" : "private, no-cache");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /**
   * A page that fails and becomes an error page adds its policy twice; only the last one holds. And
   * a way to another page of ours names no host: it came with the request, from whoever sent it.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      if (location.startsWith("/") && !location.startsWith("//")) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
        flushBuffer();
      } else {
        super.sendRedirect(location);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
