package id.teladan.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Looks for the header line among the first ones: above it stand captions, dates and "sep=;". When
 * there is none, the fullest line is what people are asked about.
 */
final class HeaderSearch implements Heading {
  private static final int LOOKED_AT = 20;

  private final ImportMapping mapping;
  private UnreadableFileException fault;
  private Header found;
  private List<String> fullest = List.of();
  private List<String> above = List.of();
  private int looked;

  HeaderSearch(ImportMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public boolean isHeader(List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return false;
    }
    try {
      found = Header.of(withAbove(cells), mapping);
      return true;
    } catch (UnreadableFileException e) {
      boolean says = !cells.get(0).startsWith("sep=");
      fault = fault == null && says ? e : fault;
      looked++;
      above = List.copyOf(cells);
      if (says && filled(cells) > filled(fullest)) {
        fullest = List.copyOf(cells);
        fault = e;
      }
      return false;
    }
  }

  /**
   * Of a header of two lines the lower one is found when only it names the title: what merged cells
   * say of the other columns stands in the line above.
   */
  private List<String> withAbove(List<String> cells) {
    List<String> both = new ArrayList<>(cells);
    for (int i = 0; i < above.size(); i++) {
      boolean known = Columns.field(above.get(i)) != null;
      if (known && i >= both.size()) {
        both.addAll(Collections.nCopies(i + 1 - both.size(), ""));
      }
      if (known && both.get(i).isBlank()) {
        both.set(i, above.get(i));
      }
    }
    return both;
  }

  private static long filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  @Override
  public boolean isOver() {
    return looked >= LOOKED_AT;
  }

  @Override
  public boolean isFound() {
    return found != null;
  }

  @Override
  public FileRow row(int line, List<String> cells) {
    return found.row(line, cells);
  }

  @Override
  public UnreadableFileException fault() {
    return fault == null ? new UnreadableFileException("file-empty") : fault;
  }

  @Override
  public List<ImportHeading> headings() {
    return found == null ? Header.understood(fullest, mapping).headings() : found.headings();
  }
}
