package id.teladan.paper;

import id.teladan.visit.OfficialPaper;
import id.teladan.visit.OfficialPaper.Block;
import id.teladan.visit.OfficialPaper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The chapters of a paper as plain text that people can edit, and back. A blank line ends a block.
 *
 * <pre>
 * # I. PENDAHULUAN
 *
 * ## A. Latar belakang
 *
 * A paragraph.
 *
 * 1. a numbered line
 *
 * Risiko:: a label and what it says
 *
 * | No. | Tindakan |
 * |1|9|
 * | 1 | Uji coba |
 *
 * [foto 12] what the picture shows
 * </pre>
 *
 * A line that would else be taken for one of these begins with a backslash; in a cell {@code \n} is
 * a line break and {@code \|} a bar. Whatever is read becomes a paper: there is no wrong text.
 */
final class PaperText {
  private static final Pattern ITEM = Pattern.compile("\\d+\\.\\s+(.*)", Pattern.DOTALL);
  private static final Pattern FACT = Pattern.compile("([^:\\n]{1,120})::\\s(.*)", Pattern.DOTALL);
  private static final Pattern PHOTO =
      Pattern.compile("\\[foto (\\d{1,18})]\\s?(.*)", Pattern.DOTALL);
  private static final Pattern SPECIAL =
      Pattern.compile("(#|\\||\\\\|\\d+\\.\\s|\\[foto |[^:\\n]{1,120}::\\s).*", Pattern.DOTALL);
  private static final Pattern WIDTHS = Pattern.compile("\\|(\\d{1,3}\\|)+");

  private PaperText() {}

  static String write(List<Section> sections) {
    return sections.stream().map(PaperText::write).collect(Collectors.joining("\n\n"));
  }

  private static String write(Section section) {
    Scribe scribe = new Scribe();
    scribe.parts.add("# " + oneLine(section.heading()));
    section.blocks().forEach(block -> block.writeTo(scribe));
    return String.join("\n\n", scribe.parts);
  }

  /** Writes blocks as plain text. */
  private static final class Scribe implements OfficialPaper.Writer {
    private final List<String> parts = new ArrayList<>();

    @Override
    public void subheading(String text) {
      parts.add("## " + oneLine(text));
    }

    @Override
    public void text(String text) {
      parts.add(paragraphs(text));
    }

    @Override
    public void items(List<String> items) {
      List<String> lines = new ArrayList<>();
      items.forEach(item -> lines.add(lines.size() + 1 + ". " + oneLine(item)));
      parts.add(String.join("\n", lines));
    }

    @Override
    public void fact(String label, String text) {
      parts.add(oneLine(label) + ":: " + closed(text));
    }

    @Override
    public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
      List<String> lines = new ArrayList<>();
      lines.add(row(head));
      lines.add("|" + widths.stream().map(w -> w + "|").collect(Collectors.joining()));
      rows.forEach(cells -> lines.add(row(cells)));
      parts.add(String.join("\n", lines));
    }

    @Override
    public void photo(long file, String caption) {
      parts.add("[foto " + file + "] " + oneLine(caption));
    }
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> c.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", "\\\\n"))
        .map(c -> " " + c + " |")
        .collect(Collectors.joining("", "|", ""));
  }

  private static String paragraphs(String text) {
    return text.lines().map(PaperText::guarded).collect(Collectors.joining("\n"));
  }

  private static String guarded(String line) {
    return SPECIAL.matcher(line).matches() ? "\\" + line : line;
  }

  /** A blank line would end the block. */
  private static String closed(String text) {
    return text.strip().replaceAll("\\R\\s*\\R", "\n");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Reads what somebody wrote; what stands before the first chapter is in a chapter of no name. */
  static List<Section> read(String text) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    List<Block> blocks = new ArrayList<>();
    for (String part : text.replace("\r\n", "\n").strip().split("\n\\s*\n")) {
      if (part.startsWith("# ")) {
        if (!heading.isEmpty() || !blocks.isEmpty()) {
          sections.add(new Section(heading, blocks));
        }
        String[] lines = part.split("\n", 2);
        heading = lines[0].substring(2).strip();
        blocks = new ArrayList<>();
        if (lines.length > 1) {
          blocks.add(block(lines[1]));
        }
      } else if (!part.isBlank()) {
        blocks.add(block(part));
      }
    }
    sections.add(new Section(heading, blocks));
    return sections;
  }

  private static Block block(String part) {
    String[] lines = part.split("\n");
    if (part.startsWith("## ")) {
      return Blocks.subheading(oneLine(part.substring(3)));
    }
    if (lines.length > 1
        && lines[0].startsWith("|")
        && WIDTHS.matcher(lines[1].strip()).matches()) {
      return table(lines);
    }
    if (ITEM.matcher(lines[0]).matches()) {
      return items(lines);
    }
    Matcher photo = PHOTO.matcher(part);
    if (photo.matches()) {
      return Blocks.photo(Long.parseLong(photo.group(1)), oneLine(photo.group(2)));
    }
    Matcher fact = FACT.matcher(part);
    if (fact.matches()) {
      return Blocks.fact(fact.group(1).strip(), fact.group(2).strip());
    }
    return Blocks.text(unguarded(part));
  }

  private static String unguarded(String text) {
    UnaryOperator<String> open = line -> line.startsWith("\\") ? line.substring(1) : line;
    return text.lines().map(open).collect(Collectors.joining("\n"));
  }

  private static Block items(String[] lines) {
    List<String> items = new ArrayList<>();
    for (String line : lines) {
      Matcher item = ITEM.matcher(line);
      if (item.matches()) {
        items.add(item.group(1).strip());
      } else {
        int last = items.size() - 1;
        items.set(last, items.get(last) + "\n" + line.strip());
      }
    }
    return Blocks.items(items);
  }

  private static Block table(String[] lines) {
    List<String> head = cells(lines[0], -1);
    List<Integer> widths = new ArrayList<>();
    for (String width : lines[1].strip().substring(1).split("\\|")) {
      widths.add(Math.max(1, Integer.parseInt(width)));
    }
    while (widths.size() < head.size()) {
      widths.add(1);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      rows.add(cells(lines[i], head.size()));
    }
    return Blocks.table(head, widths.subList(0, head.size()), rows);
  }

  /** The cells of a line; as many as demanded, where too few stand there the rest is empty. */
  private static List<String> cells(String line, int count) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String inner = line.strip().replaceFirst("^\\|", "");
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        char next = inner.charAt(++i);
        cell.append(next == 'n' ? '\n' : next);
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank() || cells.isEmpty()) {
      cells.add(cell.toString().strip());
    }
    while (count > 0 && cells.size() < count) {
      cells.add("");
    }
    return count > 0 ? cells.subList(0, count) : cells;
  }
}
