package id.teladan.search.text;

/**
 * Cautious stemming of words whose root nobody listed: a prefix goes only where what remains looks
 * like a root, a suffix only beside its usual prefix or from a long word.
 */
final class UnknownWords {
  private static final int SHORTEST = 4;

  /** A longer word with di- and no suffix is rather a loan: digitalisasi. */
  private static final int LONGEST_BARE = 9;

  private UnknownWords() {}

  static String stem(String word) {
    String plural = englishSingular(word);
    if (plural != null) {
      return plural;
    }
    String bare = withoutEnding(word);
    String verb = verb(bare);
    if (verb != null) {
      return verb;
    }
    return noun(bare);
  }

  private static String englishSingular(String word) {
    int n = word.length();
    if (n < 6 || word.charAt(n - 1) != 's') {
      return null;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    boolean usual =
        "tdnrl".indexOf(word.charAt(n - 2)) >= 0 || word.endsWith("ces") || word.endsWith("ings");
    return usual ? word.substring(0, n - 1) : null;
  }

  private static String withoutEnding(String word) {
    String result = cut(word, "nya");
    if (result == null) {
      result = cut(word, "kah");
    }
    if (result == null) {
      result = cut(word, "pun");
    }
    return result == null ? word : result;
  }

  private static String cut(String word, String suffix) {
    return word.endsWith(suffix) && word.length() - suffix.length() > SHORTEST
        ? word.substring(0, word.length() - suffix.length())
        : null;
  }

  /** Forms with me- and, beside a suffix, di-. */
  private static String verb(String word) {
    String root = word.startsWith("me") ? denasal(word) : null;
    String suffixed = verbSuffix(root == null ? word : root);
    if (root != null) {
      return suffixed != null && suffixed.length() >= SHORTEST ? suffixed : root;
    }
    boolean passive = word.startsWith("di") && (suffixed != null || word.length() <= LONGEST_BARE);
    if (passive) {
      String rest = (suffixed == null ? word : suffixed).substring(2);
      if (isRootLike(rest)) {
        return rest;
      }
    }
    return word.endsWith("kan") && isRootLike(suffixed) ? suffixed : null;
  }

  /** Nearly all roots have two syllables or more. */
  static boolean isRootLike(String rest) {
    int syllables = 0;
    for (int i = 0; i < rest.length(); i++) {
      boolean begins = i == 0 || !Affixes.isVowel(rest.charAt(i - 1));
      syllables += Affixes.isVowel(rest.charAt(i)) && begins ? 1 : 0;
    }
    return rest.length() >= SHORTEST && syllables > 1;
  }

  private static String verbSuffix(String word) {
    if (word.endsWith("kan")) {
      return word.substring(0, word.length() - 3);
    }
    boolean loan = word.endsWith("si") || word.endsWith("gi") || word.endsWith("fi");
    return word.endsWith("i") && !loan ? word.substring(0, word.length() - 1) : null;
  }

  /** Forms with pe-, ber-, ter-, ke-…-an and -an. */
  private static String noun(String word) {
    boolean an = word.endsWith("an");
    String stem = an ? word.substring(0, word.length() - 2) : word;
    String root = null;
    if (word.startsWith("pe")) {
      root = denasal(stem);
      if (root == null && an && stem.startsWith("per")) {
        root = stem.substring(3);
      } else if (root == null && an && "lrwy".indexOf(stem.charAt(2)) >= 0) {
        root = stem.substring(2);
      }
    } else if (an && stem.startsWith("ke")) {
      root = stem.substring(2);
    } else if (word.startsWith("ber") || word.startsWith("ter")) {
      root = word.length() > 7 || isRootLike(stem.substring(3)) ? stem.substring(3) : null;
    }
    if (root != null && root.length() >= SHORTEST) {
      return root;
    }
    return an && isRootLike(stem) ? stem : word;
  }

  /** Takes a nasal me- or pe- away, null when the word does not begin with one. */
  private static String denasal(String word) {
    String root = null;
    String rest = word.substring(2);
    if (rest.startsWith("ny")) {
      root = restored(rest.substring(2), "", "s");
    } else if (rest.startsWith("ng")) {
      root = restored(rest.substring(2), "ghk", "");
    } else if (rest.startsWith("n")) {
      root = restored(rest.substring(1), "cdjz", "t");
    } else if (rest.startsWith("m")) {
      root = restored(rest.substring(1), "bfvp", "p");
    } else if (word.charAt(0) == 'm' && !rest.isEmpty() && "lrwy".indexOf(rest.charAt(0)) >= 0) {
      root = rest;
    }
    return root != null && root.length() >= SHORTEST ? root : null;
  }

  private static String restored(String rest, String kept, String swallowed) {
    if (rest.isEmpty()) {
      return null;
    }
    if (Affixes.isVowel(rest.charAt(0))) {
      return swallowed + rest;
    }
    return kept.indexOf(rest.charAt(0)) >= 0 ? rest : null;
  }
}
