package id.teladan.api.atom;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed. Addresses are absolute; the id is made of the host and a path that does not change when
 * titles or secrets do.
 *
 * @param path what the feed's id is made of, for example {@code /saved-searches/12}
 * @param self where the feed was read
 * @param page the page that shows the same
 * @param updated when the newest entry changed
 * @param links to other pages of it by their relation, {@code next} and {@code previous}
 */
public record AtomFeed(
    String path,
    String title,
    URI self,
    URI page,
    Instant updated,
    Map<String, URI> links,
    List<Entry> entries) {
  public static final String TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int SINCE = 2026;

  /**
   * One entry.
   *
   * @param path what its id is made of, for example {@code /solutions/12}
   */
  public record Entry(String path, String title, URI page, Instant updated, String summary) {}

  public AtomFeed {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    entries = List.copyOf(entries);
  }

  /** The feed as XML; whatever people wrote is escaped, and what XML cannot hold is left out. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", id(path));
      element(xml, "title", title);
      element(xml, "updated", updated.toString());
      xml.writeStartElement(ATOM, "author");
      element(xml, "name", "Teladan");
      xml.writeEndElement();
      link(xml, "self", TYPE, self);
      link(xml, "alternate", "text/html", page);
      for (Map.Entry<String, URI> other : links.entrySet()) {
        link(xml, other.getKey(), TYPE, other.getValue());
      }
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed into memory cannot fail", e);
    }
    return text.toString();
  }

  private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement(ATOM, "entry");
    element(xml, "id", id(entry.path()));
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated().toString());
    link(xml, "alternate", "text/html", entry.page());
    if (entry.summary() != null && !entry.summary().isBlank()) {
      element(xml, "summary", entry.summary());
    }
    xml.writeEndElement();
  }

  private String id(String of) {
    return "tag:" + self.getHost() + "," + SINCE + ":" + of;
  }

  private static void link(XMLStreamWriter xml, String relation, String type, URI to)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", to.toASCIIString());
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(holdable(text));
    xml.writeEndElement();
  }

  private static String holdable(String text) {
    StringBuilder kept = new StringBuilder();
    (text == null ? "" : text)
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
