package id.teladan.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who searches: the tokens of everything this caller may read. It is applied inside every query, so
 * that totals, facet counts, suggestions, corrections and similar entries tell nothing about what
 * the caller may not read.
 *
 * @param tokens for example {@code public}, {@code region:65}, {@code visit:12}; always holds
 *     {@link #PUBLIC}
 */
public record Viewer(Set<String> tokens) {
  /** The token of what everybody may read. */
  public static final String PUBLIC = "public";

  public Viewer {
    Set<String> all = new LinkedHashSet<>(tokens);
    all.add(PUBLIC);
    tokens = Set.copyOf(all);
  }

  /** Somebody who is not signed in: reads only what is public. */
  public static Viewer visitor() {
    return new Viewer(Set.of());
  }

  /** A viewer with these tokens and the public one. */
  public static Viewer of(String... tokens) {
    return new Viewer(new LinkedHashSet<>(java.util.Arrays.asList(tokens)));
  }
}
