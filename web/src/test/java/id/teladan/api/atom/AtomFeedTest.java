package id.teladan.api.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Feeds as a real parser reads them. */
class AtomFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final String HOSTILE =
      "</title><script>alert(1)</script> <![CDATA[ ]]> & &amp; \" ' \uD83D\uDE80"
          + " \u0000\u0008\uD800\uFFFE";

  @Test
  void holdsHostileTextsAsText() throws Exception {
    Document feed = parse(feed(HOSTILE).xml());

    assertThat(text(feed, "title", 0)).isEqualTo(clean());
    assertThat(text(feed, "title", 1)).isEqualTo(clean());
    assertThat(text(feed, "summary", 0)).isEqualTo(clean());
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void hasWhatTheFormatAsksFor() throws Exception {
    Document feed = parse(feed("Izin").xml());

    assertThat(text(feed, "id", 0)).isEqualTo("tag:teladan.example,2026:/saved-searches/1");
    assertThat(text(feed, "id", 1)).isEqualTo("tag:teladan.example,2026:/solutions/12");
    assertThat(text(feed, "updated", 0)).isEqualTo("2026-01-02T12:00:00Z");
    assertThat(text(feed, "name", 0)).isEqualTo("Teladan");
    Element self = (Element) feed.getElementsByTagNameNS(ATOM, "link").item(0);
    assertThat(self.getAttribute("rel")).isEqualTo("self");
    assertThat(self.getAttribute("href"))
        .isEqualTo("https://teladan.example/api/v1/search.atom?q=a&region=65");
    Element next = (Element) feed.getElementsByTagNameNS(ATOM, "link").item(2);
    assertThat(next.getAttribute("rel")).isEqualTo("next");
    assertThat(next.getAttribute("href")).endsWith("?q=a&page=2");
  }

  private static AtomFeed feed(String text) {
    URI page = URI.create("https://teladan.example/solutions/12/x");
    return new AtomFeed(
        "/saved-searches/1",
        text,
        URI.create("https://teladan.example/api/v1/search.atom?q=a&region=65"),
        page,
        NOON,
        Map.of("next", URI.create("https://teladan.example/api/v1/search.atom?q=a&page=2")),
        List.of(new AtomFeed.Entry("/solutions/12", text, page, NOON, text)));
  }

  private static String clean() {
    return HOSTILE.substring(0, HOSTILE.indexOf('\u0000'));
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document feed, String name, int index) {
    return feed.getElementsByTagNameNS(ATOM, name).item(index).getTextContent();
  }
}
