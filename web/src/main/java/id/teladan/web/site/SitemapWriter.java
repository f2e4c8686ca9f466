package id.teladan.web.site;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the format of sitemaps.org. */
final class SitemapWriter {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final XMLStreamWriter xml;

  SitemapWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void begin(String root) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, root);
    xml.writeDefaultNamespace(NAMESPACE);
  }

  /**
   * @param changed null when nobody knows
   */
  void entry(String name, String address, OffsetDateTime changed) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    text("loc", address);
    if (changed != null) {
      text(
          "lastmod",
          changed
              .withOffsetSameInstant(ZoneOffset.UTC)
              .truncatedTo(ChronoUnit.SECONDS)
              .toInstant()
              .toString());
    }
    xml.writeEndElement();
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
