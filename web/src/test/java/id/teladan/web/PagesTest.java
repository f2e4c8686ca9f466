package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What every page keeps to. */
class PagesTest {
  private static final Set<String> KNOWN =
      Set.of(
          "http://www.w3.org/1999/xhtml",
          "http://www.w3.org/2000/svg",
          "jakarta.faces.facelets",
          "jakarta.faces.html",
          "jakarta.faces.core",
          "jakarta.faces.passthrough",
          "jakarta.tags.core",
          "primefaces",
          "http://omnifaces.org/ui",
          "http://omnifaces.org/functions",
          "http://teladan.id/ui");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  // Names like CSV are the same in every language.
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}");
  private static final Set<String> WORDY = Set.of("title", "alt", "placeholder", "aria-label");

  static Stream<Path> pages() {
    return Webapp.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isShort(Path page) {
    assertThat(Webapp.read(page).lines().count()).isLessThan(150);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void usesKnownNamespaces(Path page) throws Exception {
    for (Element element : elements(page)) {
      assertThat(KNOWN).contains(element.getNamespaceURI());
    }
  }

  /** A name put together at run time once let a foreign page be included. */
  @ParameterizedTest
  @MethodSource("pages")
  void includesOnlyLiteralPaths(Path page) throws Exception {
    for (Element element : elements(page)) {
      for (String name : List.of("src", "template")) {
        boolean includes =
            "jakarta.faces.facelets".equals(element.getNamespaceURI())
                && element.hasAttribute(name);
        if (includes) {
          assertThat(element.getAttribute(name)).matches("/WEB-INF/[a-z/-]+\\.xhtml");
        }
      }
    }
  }

  /** The policy of the pages allows no handlers in markup. */
  @ParameterizedTest
  @MethodSource("pages")
  void holdsNoScript(Path page) throws Exception {
    for (Element element : elements(page)) {
      assertThat(element.getNodeName()).isNotEqualTo("f:ajax");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotMatch("on[a-z]+");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdsNoLiteralText(Path page) throws Exception {
    List<String> literal = new ArrayList<>();
    for (Element element : elements(page)) {
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child.getNodeType() == Node.TEXT_NODE) {
          add(literal, child.getNodeValue());
        }
      }
      WORDY.forEach(name -> add(literal, element.getAttribute(name)));
    }
    assertThat(literal).isEmpty();
  }

  private static void add(List<String> literal, String text) {
    if (WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
      literal.add(text.strip());
    }
  }

  private static List<Element> elements(Path page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(Webapp.read(page))));
    NodeList all = document.getElementsByTagNameNS("*", "*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
