package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** An official paper as one XHTML document that carries its own style: for reading and for PDF. */
final class HtmlPaper implements OfficialPaper.Writer {
  private static final String STYLE = style();

  /** The last rule wins: a page of its own name would keep the width of the first one. */
  private static final String LANDSCAPE = "@page { size: A4 landscape; margin: 20mm 20mm 18mm; }";

  private final StringBuilder html = new StringBuilder(8192);

  private final OfficialPaper.Pictures pictures;

  private HtmlPaper(OfficialPaper.Pictures pictures) {
    this.pictures = pictures;
  }

  static String of(OfficialPaper paper, OfficialPaper.Pictures pictures) {
    HtmlPaper page = new HtmlPaper(pictures);
    page.write(paper);
    return page.html.toString();
  }

  private void write(OfficialPaper paper) {
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\"><head>")
        .append("<meta charset=\"UTF-8\"/><meta name=\"viewport\"")
        .append(" content=\"width=device-width, initial-scale=1\"/>");
    element("title", paper.title() + ": " + paper.subtitle());
    html.append("<style>").append(STYLE);
    html.append(paper.look().wide() ? LANDSCAPE : "").append("</style></head>");
    html.append(paper.look().wide() ? "<body class=\"wide-paper\">" : "<body>").append("<main>");
    head(paper);
    element("h1", paper.title());
    html.append("<p class=\"subtitle\">").append(escaped(paper.subtitle())).append("</p>");
    if (paper.look().number() != null) {
      html.append("<p class=\"number\">Nomor: ");
      html.append(escaped(paper.look().number())).append("</p>");
    }
    paper.body().forEach(section -> write(section, "<section>"));
    if (paper.signature() != null) {
      sign(paper.signature());
    }
    String appendix = "<section class=\"appendix\">";
    paper.appendix().forEach(section -> write(section, appendix));
    if (paper.note() != null) {
      html.append("<p class=\"note\">").append(escaped(paper.note())).append("</p>");
    }
    html.append("</main></body></html>");
  }

  private void write(OfficialPaper.Section section, String start) {
    html.append(start);
    if (!section.heading().isEmpty()) {
      element("h2", section.heading());
    }
    section.blocks().forEach(block -> block.writeTo(this));
    html.append("</section>");
  }

  private void head(OfficialPaper paper) {
    Optional<OfficialPaper.Picture> logo =
        Optional.ofNullable(paper.look().logo()).flatMap(pictures::find);
    html.append("<header><table class=\"head\"><tr>");
    logo.ifPresent(
        picture -> {
          html.append("<td class=\"logo\">");
          picture(picture, "");
          html.append("</td>");
        });
    html.append("<td>");
    paper.letterhead().forEach(line -> element("p", line));
    paper
        .look()
        .address()
        .forEach(line -> html.append("<p class=\"address\">").append(escaped(line)).append("</p>"));
    html.append("</td></tr></table></header>");
  }

  private void picture(OfficialPaper.Picture picture, String alt) {
    html.append("<img src=\"data:")
        .append(picture.mediaType())
        .append(";base64,")
        .append(Base64.getEncoder().encodeToString(picture.bytes()))
        .append("\" alt=\"")
        .append(escaped(alt))
        .append("\"/>");
  }

  private void sign(OfficialPaper.Signature signature) {
    if (signature.approver() != null) {
      html.append("<div class=\"signature approver\">");
      element("p", "Mengetahui,");
      element("p", signature.approver());
      html.append("<p class=\"name\">(..............................)</p>");
      html.append("<p>NIP ..............................</p></div>");
    }
    html.append("<div class=\"signature\">");
    element("p", signature.place());
    element("p", signature.role());
    html.append("<ol>");
    for (String person : signature.people()) {
      html.append("<li>")
          .append(escaped(person))
          .append("<span class=\"line\"> ......................</span></li>");
    }
    html.append("</ol></div>");
  }

  @Override
  public void subheading(String text) {
    element("h3", text);
  }

  @Override
  public void text(String text) {
    element("p", text);
  }

  @Override
  public void items(List<String> items) {
    html.append("<ol>");
    items.forEach(item -> element("li", item));
    html.append("</ol>");
  }

  @Override
  public void fact(String label, String text) {
    html.append("<p><strong>")
        .append(escaped(label))
        .append(":</strong> ")
        .append(escaped(text))
        .append("</p>");
  }

  @Override
  public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    html.append("<div class=\"wide\"><table class=\"columns-").append(head.size()).append("\">");
    html.append("<thead><tr>");
    for (int i = 0; i < head.size(); i++) {
      html.append("<th scope=\"col\" style=\"width:")
          .append(widths.get(i) * 100 / sum)
          .append("%\">");
      html.append(escaped(head.get(i))).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(cell -> element("td", cell));
      html.append("</tr>");
    }
    html.append("</tbody></table></div>");
  }

  @Override
  public void photo(long file, String caption) {
    html.append("<figure>");
    pictures.find(file).ifPresent(picture -> picture(picture, caption));
    element("figcaption", caption);
    html.append("</figure>");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>');
    html.append(escaped(text)).append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = HtmlPaper.class.getResourceAsStream("/paper/paper.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
