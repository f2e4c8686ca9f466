package id.teladan.search.relevance;

import java.util.List;
import java.util.Random;

/** Makes words of Indonesian roots, and writes them as people do when they are in a hurry. */
final class WordForms {
  private static final String[] SYLLABLES = {
    "ba", "ka", "sa", "ta", "la", "ra", "da", "pa", "ma", "ga", "ja", "bi", "ki", "si", "ti", "li",
    "ri", "di", "pi", "mi", "gi", "ji", "bu", "ku", "su", "tu", "lu", "ru", "du", "pu", "mu", "gu",
    "ju", "be", "ke", "se", "te", "le", "re", "de", "pe", "ge", "bo", "ko", "so", "to", "lo", "ro",
    "do", "a", "i", "u", "ca", "cu", "wa", "ha", "na", "ni"
  };
  private static final String[] ENDINGS = {
    "", "", "", "n", "ng", "r", "l", "k", "s", "t", "h", "m", "p"
  };
  private static final int FORMS = 11;
  private static final int[] LIKELY = {0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 7, 8, 9, 10};

  private WordForms() {}

  /** A root that no list holds. */
  static String root(Random random) {
    StringBuilder root = new StringBuilder();
    int syllables = random.nextInt(6) == 0 ? 3 : 2;
    for (int i = 0; i < syllables; i++) {
      root.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      if (i + 1 < syllables && random.nextInt(4) == 0) {
        root.append(random.nextBoolean() ? 'n' : 'r');
      }
    }
    root.append(ENDINGS[random.nextInt(ENDINGS.length)]);
    return root.length() < 4 ? root(random) : root.toString();
  }

  /** A form of a root that occurs as often as it does in running text. */
  static String form(String root, Random random) {
    return form(root, LIKELY[random.nextInt(LIKELY.length)]);
  }

  /** Another form of the same root than the given one. */
  static String other(String root, String form, Random random) {
    String other = form;
    while (other.equals(form)) {
      other = form(root, random.nextInt(FORMS));
    }
    return other;
  }

  private static String form(String root, int number) {
    return switch (number) {
      case 1 -> nasal("me", root);
      case 2 -> nasal("me", root) + "kan";
      case 3 -> nasal("me", root) + "i";
      case 4 -> "di" + root;
      case 5 -> "di" + root + "kan";
      case 6 -> (root.charAt(0) == 'r' ? "be" : "ber") + root;
      case 7 -> nasal("pe", root) + "an";
      case 8 -> "ke" + root + "an";
      case 9 -> root + "nya";
      case 10 -> root + "an";
      default -> root;
    };
  }

  /** The root after me- or pe-, whose first sound may become nasal. */
  static String nasal(String prefix, String root) {
    String rest = root.substring(1);
    return prefix
        + switch (root.charAt(0)) {
          case 'p' -> "m" + rest;
          case 'b', 'f', 'v' -> "m" + root;
          case 't' -> "n" + rest;
          case 'd', 'c', 'j', 'z' -> "n" + root;
          case 's' -> "ny" + rest;
          case 'k' -> "ng" + rest;
          case 'g', 'h', 'a', 'i', 'u', 'e', 'o' -> "ng" + root;
          default -> root;
        };
  }

  /** One letter wrong, missing, or two swapped. */
  static String typo(String word, Random random) {
    String wrong = word;
    while (wrong.equals(word)) {
      int at = random.nextInt(word.length());
      int next = Math.min(at, word.length() - 2);
      char letter = (char) ('a' + random.nextInt(26));
      wrong =
          switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default ->
                word.substring(0, next)
                    + word.charAt(next + 1)
                    + word.charAt(next)
                    + word.substring(next + 2);
          };
    }
    return wrong;
  }

  /** As it is said, not written: ngurus, diurusin, urusin. */
  static String spoken(String word) {
    String said = word;
    if (said.startsWith("meng") || said.startsWith("meny")) {
      said = said.substring(2);
    } else if (said.startsWith("mem") || said.startsWith("men")) {
      said = said.substring(2);
    }
    if (said.endsWith("kan")) {
      said = said.substring(0, said.length() - 3) + "in";
    }
    return said;
  }

  /** Function words, commonest first. */
  static List<String> joining() {
    return List.of(
        "yang",
        "dan",
        "di",
        "dari",
        "dengan",
        "untuk",
        "pada",
        "dalam",
        "ini",
        "adalah",
        "sebagai",
        "oleh",
        "ke",
        "tidak",
        "juga",
        "atau",
        "itu",
        "akan",
        "telah",
        "tersebut",
        "lebih",
        "antara",
        "karena",
        "sebuah",
        "menjadi",
        "dapat",
        "secara",
        "bahwa",
        "seperti",
        "setelah",
        "kepada",
        "ada",
        "saat",
        "mereka",
        "hingga",
        "serta",
        "namun",
        "sejak",
        "banyak",
        "masih");
  }

  /** How questions begin, each with its everyday form. */
  static List<String[]> asking() {
    return List.of(
        new String[] {"apa yang dimaksud dengan", "apa sih"},
        new String[] {"kapan", "kapan sih"},
        new String[] {"siapa yang", "siapa yg"},
        new String[] {"bagaimana cara", "gmn cara"},
        new String[] {"di manakah", "dimana ya"},
        new String[] {"berapa jumlah", "brp jumlah"},
        new String[] {"mengapa", "knp"},
        new String[] {"apakah", "apakah bener"});
  }
}
