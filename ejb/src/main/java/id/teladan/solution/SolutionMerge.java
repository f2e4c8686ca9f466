package id.teladan.solution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Brings together what two people made of one version. What only one of them changed is taken;
 * where both changed the same field in different ways, the one who is saving decides, and until
 * then their own text stands.
 *
 * @param version the newer version, which the next save starts from
 * @param clashes fields that both changed: {@code before} is theirs, {@code after} is mine
 * @param taken fields that only the others changed, by name
 * @param typed what now stands in the editor
 */
public record SolutionMerge(
    int version, List<FieldChange> clashes, List<String> taken, Map<String, String> typed) {

  static SolutionMerge of(
      Map<String, String> base, SolutionView theirs, Map<String, String> typedMine) {
    Map<String, String> mine = TypedRows.compact(typedMine);
    Map<String, String> other = TypedSolution.write(theirs.content());
    Map<String, String> baseFields = SolutionChanges.fields(base);
    Map<String, String> mineFields = SolutionChanges.fields(mine);
    Map<String, String> otherFields = SolutionChanges.fields(other);
    Set<String> names = new LinkedHashSet<>(otherFields.keySet());
    names.addAll(mineFields.keySet());
    names.addAll(baseFields.keySet());
    List<FieldChange> clashes = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    Map<String, String> merged = mine;
    for (String name : names) {
      String ours = mineFields.get(name);
      String their = otherFields.get(name);
      if (Objects.equals(ours, their)) {
        continue;
      }
      if (Objects.equals(ours, baseFields.get(name))) {
        taken.add(name);
        merged = withField(merged, name, other);
      } else if (!Objects.equals(their, baseFields.get(name))) {
        clashes.add(new FieldChange(name, their, ours));
      }
    }
    return new SolutionMerge(theirs.version(), clashes, taken, merged);
  }

  /** The same text with one field, rows and all, taken from another text. */
  public static Map<String, String> withField(
      Map<String, String> typed, String name, Map<String, String> from) {
    Map<String, String> result = new LinkedHashMap<>(typed);
    result.keySet().removeIf(field -> TypedRows.group(field).equals(name));
    from.forEach(
        (field, text) -> {
          if (TypedRows.group(field).equals(name)) {
            result.put(field, text);
          }
        });
    return result;
  }
}
