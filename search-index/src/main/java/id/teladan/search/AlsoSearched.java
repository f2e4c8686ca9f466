package id.teladan.search;

import java.util.List;

/**
 * A meaning that was searched beside what was typed.
 *
 * @param typed the words as typed, for example {@code ptsp}
 * @param meant the terms searched as well, for example {@code perizinan}
 */
public record AlsoSearched(String typed, List<String> meant) {
  public AlsoSearched {
    meant = List.copyOf(meant);
  }
}
