package id.teladan.web.site;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionCatalogue;
import id.teladan.solution.SolutionCatalogue.Entry;
import id.teladan.web.shared.SiteAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * {@code /sitemap.xml}: every page that stands for itself. Written while it is read, a page of rows
 * at a time; a large catalogue becomes an index of parts, {@code /sitemap.xml?part=2}, since a map
 * may hold 50,000 addresses.
 */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** How many numbers of solutions a part spans. */
  static final long PART = 40_000;

  private static final int ROWS = 1000;
  private static final List<String> PAGES =
      List.of("/", "/about", "/regions", "/affairs", "/visits", "/adoptions", "/needs");

  @Inject private transient SiteAddress site;
  @Inject private transient SolutionCatalogue solutions;
  @Inject private transient RegionDirectory regions;
  @Inject private transient AffairDirectory affairs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long parts = parts(solutions.lastId());
    String asked = request.getParameter("part");
    boolean known = asked == null || asked.matches("\\d{1,9}") && Long.parseLong(asked) < parts;
    if (!known) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/xml;charset=UTF-8");
    try {
      SitemapWriter map =
          new SitemapWriter(
              XMLOutputFactory.newFactory()
                  .createXMLStreamWriter(response.getOutputStream(), "UTF-8"));
      if (asked == null && parts > 1) {
        index(map, parts);
      } else {
        part(map, asked == null ? 0 : Long.parseLong(asked));
      }
    } catch (XMLStreamException e) {
      throw new IOException("the map of the site", e);
    }
  }

  static long parts(long lastId) {
    return lastId / PART + 1;
  }

  private void index(SitemapWriter map, long parts) throws XMLStreamException {
    map.begin("sitemapindex");
    for (long part = 0; part < parts; part++) {
      map.entry("sitemap", site.of("/sitemap.xml?part=" + part), null);
    }
    map.end();
  }

  private void part(SitemapWriter map, long part) throws XMLStreamException {
    map.begin("urlset");
    if (part == 0) {
      standing(map);
    }
    long after = part * PART - 1;
    long end = after + PART;
    List<Entry> rows = solutions.published(after, end, ROWS);
    while (!rows.isEmpty()) {
      for (Entry row : rows) {
        map.entry("url", site.of(row.url()), row.updatedAt());
        after = row.id();
      }
      rows = solutions.published(after, end, ROWS);
    }
    map.end();
  }

  /** What is there however many solutions there are. */
  private void standing(SitemapWriter map) throws XMLStreamException {
    for (String page : PAGES) {
      map.entry("url", site.of(page), null);
    }
    for (var affair : affairs.all()) {
      if (affair.code().contains(".")) {
        map.entry("url", site.of("/affairs/" + affair.code()), null);
      }
    }
    for (var region : regions.all()) {
      map.entry("url", site.of("/regions/" + region.code()), null);
    }
  }
}
