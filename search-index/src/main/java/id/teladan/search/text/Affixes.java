package id.teladan.search.text;

import java.util.ArrayList;
import java.util.List;

/** The affixes of Indonesian: what a word may be when a prefix or a suffix is taken away. */
final class Affixes {
  private static final String[] PARTICLES = {"lah", "kah", "tah", "pun"};
  private static final String[] POSSESSIVES = {"nya", "ku", "mu"};
  private static final String[] DERIVED = {"kan", "an", "in", "i"};
  private static final String[] PLAIN_PREFIXES = {
    "di", "ke", "se", "ber", "ter", "per", "me", "pe"
  };

  private Affixes() {}

  /** The word itself and all it may be without suffixes, least is taken away first. */
  static List<String> withoutSuffixes(String word) {
    List<String> all = new ArrayList<>();
    all.add(word);
    strip(all, PARTICLES);
    strip(all, POSSESSIVES);
    strip(all, DERIVED);
    return all;
  }

  /** By how much the suffixes a word may have shorten it; least first. */
  static int[] suffixLengths(String word) {
    return withoutSuffixes(word).stream().mapToInt(w -> word.length() - w.length()).toArray();
  }

  private static void strip(List<String> all, String[] suffixes) {
    int known = all.size();
    for (int i = 0; i < known; i++) {
      for (String suffix : suffixes) {
        String word = all.get(i);
        if (word.length() - suffix.length() >= 3 && word.endsWith(suffix)) {
          all.add(word.substring(0, word.length() - suffix.length()));
        }
      }
    }
  }

  /** All the word may be without one prefix; sounds that the prefix swallowed are put back. */
  static List<String> withoutPrefix(String word) {
    List<String> all = new ArrayList<>();
    for (String prefix : PLAIN_PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= 3) {
        all.add(word.substring(prefix.length()));
      }
    }
    if (word.startsWith("bel") || word.startsWith("pel")) {
      add(all, word.substring(3));
    } else if (word.startsWith("be") || word.startsWith("te")) {
      add(all, word.substring(2));
    }
    if (word.startsWith("me") || word.startsWith("pe")) {
      nasal(all, word.substring(2));
    } else if (word.startsWith("ng") || word.startsWith("ny")) {
      nasal(all, word); // Everyday speech leaves me- out: ngurus, nyusun.
    }
    return all;
  }

  /** What a verb may come from that is written as it is said, me- left out: nulis, mandang. */
  static List<String> spoken(String word) {
    List<String> all = new ArrayList<>();
    for (String form : withoutSuffixes(word)) {
      boolean nasal = form.length() > 3 && isVowel(form.charAt(1));
      if (nasal && form.charAt(0) == 'n') {
        add(all, 't' + form.substring(1));
      } else if (nasal && form.charAt(0) == 'm') {
        add(all, 'p' + form.substring(1));
      }
    }
    return all;
  }

  /** What follows me- or pe-, where the first sound of the root became nasal. */
  private static void nasal(List<String> all, String rest) {
    if (rest.startsWith("ny")) {
      swallowed(all, "s", rest.substring(2));
    } else if (rest.startsWith("ng")) {
      String root = rest.substring(2);
      add(all, root);
      swallowed(all, "k", root);
      if (root.startsWith("e")) {
        add(all, root.substring(1));
      }
    } else if (rest.startsWith("n")) {
      add(all, rest.substring(1));
      swallowed(all, "t", rest.substring(1));
    } else if (rest.startsWith("m")) {
      add(all, rest.substring(1));
      swallowed(all, "p", rest.substring(1));
    }
  }

  private static void swallowed(List<String> all, String sound, String rest) {
    if (!rest.isEmpty() && isVowel(rest.charAt(0))) {
      add(all, sound + rest);
    }
  }

  private static void add(List<String> all, String word) {
    if (word.length() >= 3) {
      all.add(word);
    }
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
  }
}
