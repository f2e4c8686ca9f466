package id.teladan.exchange;

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
      found = Header.of(cells, mapping);
      return true;
    } catch (UnreadableFileException e) {
      boolean says = !cells.get(0).startsWith("sep=");
      fault = fault == null && says ? e : fault;
      looked++;
      if (says && filled(cells) > filled(fullest)) {
        fullest = List.copyOf(cells);
        fault = e;
      }
      return false;
    }
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
