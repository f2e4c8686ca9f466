package id.teladan.search;

import java.util.Objects;

/**
 * One named part of a document's body, such as {@code problem} or {@code attachment}.
 *
 * @param name what part it is; shown by {@link CatalogueSearch#explain}, never null
 * @param text plain text without markup, never null
 */
public record Section(String name, String text) {
  public Section {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
