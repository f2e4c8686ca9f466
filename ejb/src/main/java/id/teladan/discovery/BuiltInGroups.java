package id.teladan.discovery;

import id.teladan.search.text.GovernmentThesaurus;
import id.teladan.shared.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups that Teladan begins with. Each is known by its first term, so that a change of an
 * administrator stays with it when a later edition adds terms.
 */
final class BuiltInGroups {
  private static final Map<String, List<String>> GROUPS = read();

  private BuiltInGroups() {}

  /** The groups by key, in the order of the list. */
  static Map<String, List<String>> all() {
    return GROUPS;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    GovernmentThesaurus.load().groups().forEach(terms -> groups.put(Slug.of(terms.get(0)), terms));
    return Collections.unmodifiableMap(groups);
  }
}
