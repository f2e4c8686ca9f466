package id.teladan.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file calls a region, where none is called so.
 *
 * @param rows how many rows say it
 * @param suggestions what was probably meant, as {@code 65.01 Kabupaten Bulungan}
 */
public record UnknownRegion(String text, int rows, List<String> suggestions) {
  private static final int SHOWN = 50;

  static List<UnknownRegion> among(List<RowReport> reports) {
    Map<String, UnknownRegion> found = new LinkedHashMap<>();
    reports.stream()
        .flatMap(report -> report.messages().stream())
        .filter(message -> message.code().startsWith("unknown-region-"))
        .forEach(message -> found.merge(message.args().get(0), of(message), UnknownRegion::plus));
    return found.values().stream().limit(SHOWN).toList();
  }

  private static UnknownRegion of(ImportMessage message) {
    List<String> meant =
        message.args().size() < 2
            ? List.of()
            : Arrays.stream(message.args().get(1).split("; ")).toList();
    return new UnknownRegion(message.args().get(0), 1, meant);
  }

  private UnknownRegion plus(UnknownRegion other) {
    return new UnknownRegion(text, rows + other.rows, suggestions);
  }

  public String getText() {
    return text;
  }

  public int getRows() {
    return rows;
  }

  public List<String> getSuggestions() {
    return suggestions;
  }
}
