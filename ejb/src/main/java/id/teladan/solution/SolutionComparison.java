package id.teladan.solution;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solutions side by side.
 *
 * @param rows every field that at least one of them fills, in the order of the resource
 */
public record SolutionComparison(List<SolutionView> solutions, List<ComparisonRow> rows) {
  private static final List<String> MEMBERS =
      Arrays.stream(SolutionContent.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  public SolutionComparison {
    solutions = List.copyOf(solutions);
    rows = List.copyOf(rows);
  }

  private static int place(String field) {
    return MEMBERS.indexOf(field.replaceFirst("\\..*", ""));
  }

  static SolutionComparison of(List<SolutionView> solutions) {
    List<Map<String, String>> fields =
        solutions.stream().map(s -> SolutionChanges.fields(s.content())).toList();
    Set<String> names = new LinkedHashSet<>();
    fields.forEach(each -> names.addAll(each.keySet()));
    List<ComparisonRow> rows = new ArrayList<>();
    for (String name :
        names.stream().sorted(Comparator.comparing(SolutionComparison::place)).toList()) {
      List<String> values = fields.stream().map(each -> each.getOrDefault(name, "")).toList();
      rows.add(new ComparisonRow(name, values.stream().distinct().count() > 1, values));
    }
    return new SolutionComparison(solutions, rows);
  }
}
