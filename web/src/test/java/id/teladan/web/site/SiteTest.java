package id.teladan.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import javax.xml.stream.XMLOutputFactory;
import org.junit.jupiter.api.Test;

/** What programs are told of the site. */
class SiteTest {
  @Test
  void dataInAPageCannotLeaveItsElement() {
    String name = "</script><script>alert(1)</script><!-- & \u2028";
    String json = Json.createObjectBuilder().add("name", name).build().toString();

    String inert = SolutionData.inert(json);

    assertThat(inert).doesNotContain("<", ">", "&", "\u2028");
    assertThat(Json.createReader(new StringReader(inert)).readObject().getString("name"))
        .isEqualTo(name);
  }

  @Test
  void theMapHasAPartForEveryNumber() {
    assertThat(SitemapServlet.parts(0)).isEqualTo(1);
    assertThat(SitemapServlet.parts(SitemapServlet.PART - 1)).isEqualTo(1);
    assertThat(SitemapServlet.parts(SitemapServlet.PART)).isEqualTo(2);
  }

  @Test
  void anEntryIsWellFormed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SitemapWriter map =
        new SitemapWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));

    map.begin("urlset");
    map.entry("url", "http://x/?a&b", OffsetDateTime.parse("2026-01-02T03:04:05.678+07:00"));
    map.end();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
        .contains("<loc>http://x/?a&amp;b</loc><lastmod>2026-01-01T20:04:05Z</lastmod>");
  }
}
