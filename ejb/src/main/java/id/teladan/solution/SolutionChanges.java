package id.teladan.solution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Field by field, what differs. */
public final class SolutionChanges {

  private SolutionChanges() {}

  public static List<FieldChange> between(SolutionContent before, SolutionContent after) {
    return between(fields(before), fields(after));
  }

  static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        changes.add(new FieldChange(name, before.get(name), after.get(name)));
      }
    }
    return changes;
  }

  /** Every field that says something, as text, in the order of the resource. */
  public static Map<String, String> fields(SolutionContent content) {
    return fields(TypedSolution.write(content));
  }

  /** The same of typed text: rows of a list stand in one field, one row a line. */
  static Map<String, String> fields(Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> rows = new LinkedHashMap<>();
    TypedRows.compact(typed)
        .forEach(
            (field, text) -> {
              String group = TypedRows.group(field);
              String row = field.replaceFirst("].*", "]");
              String separator = row.equals(rows.put(group, row)) ? " · " : "\n";
              String same = text.strip().replace("\r\n", "\n");
              fields.merge(group, same, (known, more) -> known + separator + more);
            });
    return fields;
  }
}
