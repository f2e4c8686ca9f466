package id.teladan.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The server configuration inside a {@code domain.xml}, changed by element and attribute.
 *
 * <p>Paths are XPath expressions below {@code config[@name='server-config']}. A path that finds
 * nothing is an error: a later server that moved a setting must not silently lose it.
 */
final class DomainXml {
  private static final String CONFIG = "/domain/configs/config[@name='server-config']/";
  private final Path file;
  private final Document document;

  private DomainXml(Path file, Document document) {
    this.file = file;
    this.document = document;
  }

  static DomainXml read(Path file) throws IOException {
    try {
      return new DomainXml(
          file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Not a domain configuration: " + file, e);
    }
  }

  void write() throws IOException {
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (TransformerException e) {
      throw new IOException("Cannot write " + file, e);
    }
  }

  void set(String path, Map<String, String> attributes) {
    find(path).forEach(e -> attributes.forEach(e::setAttribute));
  }

  void add(String parent, String name, Map<String, String> attributes) {
    Element child = document.createElement(name);
    attributes.forEach(child::setAttribute);
    find(parent).get(0).appendChild(child);
  }

  void remove(String path) {
    find(path).forEach(e -> e.getParentNode().removeChild(e));
  }

  /** Replaces the options that begin so, or adds the option when there is none. */
  void option(String beginning, String option) {
    found("java-config/jvm-options[starts-with(., '" + beginning + "')]")
        .forEach(e -> e.getParentNode().removeChild(e));
    Element added = document.createElement("jvm-options");
    added.setTextContent(option);
    find("java-config").get(0).appendChild(added);
  }

  List<String> texts(String path) {
    return find(path).stream().map(Node::getTextContent).map(String::strip).toList();
  }

  private List<Element> find(String path) {
    List<Element> found = found(path);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("No " + path + " in " + file);
    }
    return found;
  }

  private List<Element> found(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(CONFIG + path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(nodes::item)
          .map(Element.class::cast)
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
