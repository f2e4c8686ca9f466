package id.teladan.web.site;

import id.teladan.web.shared.SiteAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks search engines to leave out what is endless or personal, and shows them the map. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String RULES =
      """
      User-agent: *
      Disallow: /api/
      Disallow: /sign-in
      Disallow: /search?
      Disallow: /compare
      Disallow: /solution-history/
      Disallow: /solution-edit

      Sitemap: %s
      """;

  @Inject private transient SiteAddress site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(RULES.formatted(site.of("/sitemap.xml")));
  }
}
