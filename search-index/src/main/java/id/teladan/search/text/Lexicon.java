package id.teladan.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words the project knows: roots with their variant spellings, names, exceptions and stop
 * words, read from the resources beside this class. They are the project's own; lists of other
 * projects are left out for their licences.
 */
public final class Lexicon {
  private static final int LETTERS = 26;
  private static final int SHORTEST = 3;
  private static final Lexicon INSTANCE = new Lexicon();

  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, String> overrides = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> stopwords = new HashSet<>();

  /** Roots and exceptions by their letters: the nodes after each node, 26 to a node. */
  private int[] tree = new int[LETTERS * 1024];

  private String[] stems = new String[1024];
  private int nodes = 1;

  private Lexicon() {
    words("roots.txt").forEach(this::addRoot);
    words("names.txt").forEach(names::add);
    words("stopwords.txt").forEach(stopwords::add);
    lines("overrides.txt")
        .map(line -> line.split("\\s+"))
        .forEach(pair -> overrides.put(pair[0], pair[1]));
    roots.keySet().forEach(root -> plant(root, root));
    overrides.forEach(this::plant);
  }

  private void plant(String word, String stem) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      if (letter < 0 || letter >= LETTERS) {
        return;
      }
      if (nodes == stems.length) {
        stems = Arrays.copyOf(stems, nodes * 2);
        tree = Arrays.copyOf(tree, nodes * 2 * LETTERS);
      }
      int edge = node * LETTERS + letter;
      if (tree[edge] == 0) {
        tree[edge] = nodes++;
      }
      node = tree[edge];
    }
    stems[node] = stem;
  }

  /** The stem of the first letters when they are a root or an exception, else null. */
  String known(String word, int length) {
    if (length < SHORTEST) {
      return null;
    }
    int node = 0;
    for (int i = 0; i < length; i++) {
      node = tree[node * LETTERS + word.charAt(i) - 'a'];
      if (node == 0) {
        return null;
      }
    }
    return stems[node];
  }

  /** The one lexicon. */
  public static Lexicon get() {
    return INSTANCE;
  }

  private void addRoot(String entry) {
    int split = entry.indexOf('<');
    String root = split < 0 ? entry : entry.substring(0, split);
    roots.put(root, root);
    if (split > 0) {
      for (String variant : entry.substring(split + 1).split(",")) {
        roots.put(variant, root);
        spellings.put(variant, root);
      }
    }
  }

  /** The root in standard spelling, null when the word is no known root. */
  String root(String word) {
    return roots.get(word);
  }

  /** The stem that is laid down for a word, null when the rules decide. */
  String override(String word) {
    return overrides.get(word);
  }

  boolean isName(String word) {
    return names.contains(word);
  }

  /** Whether a lower-case word only joins others. */
  public boolean isStopword(String word) {
    return stopwords.contains(word);
  }

  /** The standard spelling of a colloquial or old one, null when there is none. */
  public String standardSpelling(String word) {
    return spellings.get(word);
  }

  private static Stream<String> words(String resource) {
    return lines(resource).flatMap(line -> Arrays.stream(line.split("\\s+")));
  }

  static Stream<String> lines(String resource) {
    return text(resource).lines().map(String::strip).filter(Lexicon::hasContent);
  }

  private static boolean hasContent(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  static String text(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
