package id.teladan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a posted form without script a fresh nonce. PrimeFaces asks each post for the nonce of its
 * page, which its own script adds; a plain form answers with a whole new page and needs none.
 */
public class NonceFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  static final String PARAMETER = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean post = "POST".equals(request.getMethod());
    chain.doFilter(post ? new WithNonce(request) : request, response);
  }

  private static final class WithNonce extends HttpServletRequestWrapper {
    private final String fresh =
        Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    WithNonce(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      String sent = super.getParameter(name);
      return sent == null && PARAMETER.equals(name) ? fresh : sent;
    }
  }
}
