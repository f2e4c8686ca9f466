package id.teladan.search.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
  private static final int SHORTEST_ROOT = 3;

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

  /**
   * What else a word may come from whose root nobody listed: only for questions, where it can be
   * seen which of these the texts have. Empty when the root is known.
   *
   * @param word in lower case
   */
  public Set<String> alternatives(String word) {
    if (word.length() < 5
        || word.length() > 40
        || !isWord(word)
        || lexicon.isName(word)
        || lexicon.override(word) != null
        || lexicon.root(word) != null
        || knownRoot(word) != null) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Set<String> forms = new LinkedHashSet<>(Affixes.withoutSuffixes(word));
    for (int round = 0; round <= 2; round++) {
      forms.stream().filter(UnknownWords::isRootLike).forEach(found::add);
      forms = withoutPrefix(forms, SHORTEST_ROOT);
    }
    found.addAll(Affixes.spoken(word));
    String stem = stem(word);
    if (stem.length() > 4 && stem.charAt(0) == 'k' && Affixes.isVowel(stem.charAt(1))) {
      found.add(stem.substring(1)); // meng- may have swallowed the k elsewhere.
    } else if (Affixes.isVowel(stem.charAt(0))) {
      found.add('k' + stem);
    }
    found.remove(stem);
    return found;
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

  /**
   * The longest known root that affixes may have made the word of. What is left without prefixes is
   * looked up once from its beginning: every root found there counts whose rest is a suffix.
   */
  private String knownRoot(String word) {
    int[] suffixes = Affixes.suffixLengths(word);
    String best = null;
    Set<String> forms = Set.of(word);
    for (int round = 0; round <= MAX_PREFIXES && !forms.isEmpty(); round++) {
      for (int suffix : suffixes) {
        for (String form : forms) {
          String found = lexicon.known(form, form.length() - suffix);
          if (found != null && (best == null || found.length() > best.length())) {
            best = found;
          }
        }
      }
      forms = withoutPrefix(forms, best == null ? SHORTEST_ROOT : best.length() + 1);
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

  /** Those that are still so long that a longer root may be in them. */
  private static Set<String> withoutPrefix(Set<String> forms, int shortest) {
    Set<String> next = new LinkedHashSet<>();
    for (String form : forms) {
      for (String shorter : Affixes.withoutPrefix(form)) {
        if (shorter.length() >= shortest) {
          next.add(shorter);
        }
      }
    }
    return next;
  }
}
