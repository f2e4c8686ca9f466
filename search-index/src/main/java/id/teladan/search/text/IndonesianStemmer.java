package id.teladan.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the stem of Indonesian words, and leaves English words and names alone. A word is taken
 * apart in every way its affixes allow; the longest known root wins, and only words without a known
 * root are cut by rule. Safe for many threads.
 */
public final class IndonesianStemmer {
  /** So many stems are remembered at least, twice as many at most. */
  private static final int CACHED = 60_000;

  private static final int MAX_PREFIXES = 3;

  private final Lexicon lexicon = Lexicon.get();
  private volatile Map<String, String> cache = new ConcurrentHashMap<>();
  private volatile Map<String, String> before = Map.of();

  /**
   * The stem of a word.
   *
   * @param word in lower case
   */
  public String stem(String word) {
    String known = cache.get(word);
    if (known != null) {
      return known;
    }
    String stem = before.get(word);
    if (stem == null) {
      stem = compute(word);
    }
    remember(word, stem);
    return stem;
  }

  /** Words in use move on into the new cache; the others go with the old one. */
  private void remember(String word, String stem) {
    Map<String, String> now = cache;
    now.put(word, stem);
    if (now.size() >= CACHED) {
      synchronized (this) {
        if (cache == now) {
          before = now;
          cache = new ConcurrentHashMap<>();
        }
      }
    }
  }

  private String compute(String word) {
    String laidDown = lexicon.override(word);
    if (laidDown != null) {
      return laidDown;
    }
    String root = lexicon.root(word);
    if (root != null) {
      return root;
    }
    if (word.length() < 5 || word.length() > 40 || lexicon.isName(word) || !isWord(word)) {
      return word;
    }
    String best = knownRoot(word);
    return best != null ? best : UnknownWords.stem(word);
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private String knownRoot(String word) {
    List<String> forms = Affixes.withoutSuffixes(word);
    String best = null;
    for (int round = 0; round <= MAX_PREFIXES; round++) {
      for (String form : forms) {
        String candidate = lexicon.override(form);
        if (candidate == null && lexicon.root(form) != null) {
          candidate = form;
        }
        if (candidate != null && (best == null || candidate.length() > best.length())) {
          best = candidate;
        }
      }
      forms = withoutPrefix(forms);
    }
    if (best == null) {
      return null;
    }
    String likelier = withoutDoubtfulK(best, word);
    String standard = lexicon.root(likelier);
    return standard == null ? likelier : standard;
  }

  /** Where meng- may or may not have swallowed a k, the root without it is likelier: mengurus. */
  private String withoutDoubtfulK(String root, String word) {
    boolean doubtful =
        root.charAt(0) == 'k' && !word.contains(root) && lexicon.root(root.substring(1)) != null;
    return doubtful ? root.substring(1) : root;
  }

  private static List<String> withoutPrefix(List<String> forms) {
    List<String> next = new ArrayList<>();
    for (String form : forms) {
      for (String shorter : Affixes.withoutPrefix(form)) {
        if (next.size() < 200) {
          next.add(shorter);
        }
      }
    }
    return next;
  }
}
