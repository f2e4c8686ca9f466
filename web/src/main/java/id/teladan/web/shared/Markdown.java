package id.teladan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The longer texts as people write them, with a little Markdown: lists, emphasis, links, headings.
 * What looks like HTML is shown as text, links lead nowhere but to web addresses and pass on no
 * reputation, pictures become links, and headings stay below those of the page. In pages {@code
 * #{markdown.html(text)}}, printed without escaping.
 */
@Named
@ApplicationScoped
public class Markdown {
  private static final int HIGHEST_HEADING = 3;
  private static final int LOWEST_HEADING = 6;

  /**
   * More than sixteen quotes or lists inside each other on one line. Nobody reads that, and a text
   * of nothing else would be nested deeper than the stack of the thread that renders it.
   */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "(?m)^((?:[ \\t]*+(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){16})[ \\t>+*.)\\d-]++");

  private final Parser parser = Parser.builder().postProcessor(Markdown::tame).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .softbreak("<br />\n")
          .attributeProviderFactory(context -> Markdown::mark)
          .build();

  /** The text as safe HTML; empty for null. */
  public String html(String text) {
    return text == null ? "" : renderer.render(parser.parse(bounded(text)));
  }

  private static String bounded(String text) {
    return TOO_DEEP.matcher(text).replaceAll("$1 ");
  }

  private static void mark(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link) {
      attributes.put("rel", "external nofollow noopener");
    }
  }

  private static Node tame(Node document) {
    Visitor visitor =
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            int level = heading.getLevel() + HIGHEST_HEADING - 1;
            heading.setLevel(Math.min(LOWEST_HEADING, level));
            visitChildren(heading);
          }

          @Override
          public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            for (Node child : children(image)) {
              link.appendChild(child);
            }
            image.insertBefore(link);
            image.unlink();
          }
        };
    document.accept(visitor);
    return document;
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
