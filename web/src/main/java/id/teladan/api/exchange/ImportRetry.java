package id.teladan.api.exchange;

import id.teladan.exchange.ImportMapping;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to read a file otherwise.
 *
 * @param columns what columns are to be taken for
 * @param regions which regions are meant
 */
public record ImportRetry(List<Column> columns, List<Region> regions) {

  /**
   * A column.
   *
   * @param title as the file has it
   * @param field a member of a solution; null leaves the column out
   */
  public record Column(@NotBlank String title, String field) {}

  /**
   * A region.
   *
   * @param text what the file calls it
   */
  public record Region(@NotBlank String text, @NotBlank String regionCode) {}

  ImportMapping mapping() {
    Map<String, String> byTitle = new LinkedHashMap<>();
    Map<String, String> byText = new LinkedHashMap<>();
    if (columns != null) {
      columns.forEach(each -> byTitle.put(each.title(), each.field() == null ? "" : each.field()));
    }
    if (regions != null) {
      regions.forEach(each -> byText.put(each.text(), each.regionCode()));
    }
    return new ImportMapping(byTitle, byText);
  }
}
