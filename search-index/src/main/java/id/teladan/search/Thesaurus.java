package id.teladan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which terms mean the same. A term of a group, typed in a search, also finds the group's other
 * terms; terms may be phrases of several words.
 *
 * @param groups of equivalent terms
 */
public record Thesaurus(List<List<String>> groups) {

  /** No synonyms at all. */
  public static final Thesaurus EMPTY = new Thesaurus(List.of());

  public Thesaurus {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * Reads the editable form: one group a line, terms separated by {@code =}, a {@code #} begins a
   * comment. Lines with fewer than two terms are left out.
   */
  public static Thesaurus parse(String text) {
    List<List<String>> groups = new ArrayList<>();
    for (String line : text.split("\\R")) {
      int comment = line.indexOf('#');
      String content = comment < 0 ? line : line.substring(0, comment);
      List<String> terms =
          Arrays.stream(content.split("="))
              .map(String::strip)
              .filter(term -> !term.isEmpty())
              .distinct()
              .toList();
      if (terms.size() > 1) {
        groups.add(terms);
      }
    }
    return new Thesaurus(groups);
  }

  /** The editable form, without comments. */
  public String format() {
    StringBuilder text = new StringBuilder();
    groups.forEach(group -> text.append(String.join(" = ", group)).append('\n'));
    return text.toString();
  }
}
