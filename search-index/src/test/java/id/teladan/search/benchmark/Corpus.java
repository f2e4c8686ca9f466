package id.teladan.search.benchmark;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text that is like Indonesian in what matters for speed: few words are everywhere and most are
 * rare, and words come in forms. The same seed gives the same documents and the same questions.
 */
final class Corpus {
  private static final String[] HEAD = {
    "yang",
    "dan",
    "di",
    "untuk",
    "dengan",
    "layanan",
    "aplikasi",
    "daerah",
    "warga",
    "masyarakat",
    "perizinan",
    "pengaduan",
    "kesehatan",
    "desa",
    "kependudukan",
    "pajak",
    "sekolah",
    "anggaran",
    "kinerja",
    "pegawai",
    "sampah",
    "banjir",
    "arsip",
    "umkm",
    "ptsp",
    "opd",
    "bantuan",
    "sosial",
    "puskesmas",
    "pertanian"
  };
  private static final String[] SYLLABLES = {
    "ba", "ka", "sa", "ta", "la", "ra", "da", "pa", "ma", "ga", "bi", "ki", "si", "ti", "li", "ri",
    "di", "mi", "bu", "ku", "su", "tu", "lu", "ru", "mu", "gu", "be", "ke", "se", "te", "le", "re",
    "bo", "ko", "so", "to", "nga", "nya", "wa", "ja"
  };
  private static final String[] ENDINGS = {"", "", "n", "ng", "r", "k", "s", "t", "h", "m", "p"};
  private static final int WORDS = 40_000;
  private static final int PROVINCES = 38;
  private static final int REGENCIES = 14;

  private final long seed;
  private final String[] words;
  private final double[] zipf = new double[WORDS];

  Corpus(long seed) {
    this.seed = seed;
    words = words(new Random(seed));
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1 / (i + 2.7);
      zipf[i] = sum;
    }
  }

  private static String[] words(Random random) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(HEAD));
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + random.nextInt(3);
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString());
    }
    return words.toArray(String[]::new);
  }

  Stream<CatalogueDocument> documents(int count) {
    return IntStream.range(0, count).mapToObj(this::document);
  }

  CatalogueDocument document(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String province = String.valueOf(11 + zipfLike(random, PROVINCES));
    String region = province + "." + (10 + zipfLike(random, REGENCIES));
    boolean open = random.nextInt(10) > 0;
    int year = 2026 - zipfLike(random, 17);
    return CatalogueDocument.builder(
            "solution:" + number,
            1,
            random.nextInt(3) > 0 ? "APPLICATION" : "PRACTICE",
            String.valueOf(number))
        .url("/solutions/" + number)
        .title(run(random, 4 + random.nextInt(5)))
        .summary(sentences(random, 2))
        .section("problem", sentences(random, 3))
        .section("solution", sentences(random, 4))
        .section("result", sentences(random, 3))
        .region(region, List.of(province))
        .affairs(affair(random), random.nextInt(4) == 0 ? List.of(affair(random)) : List.of())
        .audience(random.nextBoolean() ? "PUBLIC" : "GOVERNMENT")
        .stage(List.of("IDEA", "PILOT", "RUNNING", "STOPPED").get(zipfLike(random, 4)))
        .evidenceLevel(random.nextInt(5))
        .sharing(List.of("ASK", "FREE", "CODE", "NO").get(zipfLike(random, 4)))
        .year(year)
        .date(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)))
        .readers(open ? Viewer.PUBLIC : "region:" + province)
        .adopters(zipfLike(random, 30))
        .lastVerified(LocalDate.of(2020 + random.nextInt(7), 6, 1))
        .build();
  }

  private static String affair(Random random) {
    return (1 + zipfLike(random, 7)) + "." + String.format("%02d", 1 + random.nextInt(8));
  }

  /** Small numbers often, large ones seldom. */
  private static int zipfLike(Random random, int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }

  private String sentences(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(text.isEmpty() ? "" : " ")
          .append(run(random, 8 + random.nextInt(10)))
          .append('.');
    }
    return text.toString();
  }

  private String run(Random random, int length) {
    List<String> run = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      run.add(form(word(random), random));
    }
    String text = String.join(" ", run);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String word(Random random) {
    double at = random.nextDouble() * zipf[WORDS - 1];
    int found = Arrays.binarySearch(zipf, at);
    return words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
  }

  private static String form(String word, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "di" + word;
      case 1 -> word + "nya";
      case 2 -> "ke" + word + "an";
      default -> word;
    };
  }

  /**
   * Questions: words of some document, now and then mistyped, as a phrase, of the thesaurus, within
   * a province or a year.
   */
  List<Question> questions(int count, int documents) {
    Random random = new Random(seed + 17);
    List<Question> questions = new ArrayList<>();
    while (questions.size() < count) {
      String[] title = document(random.nextInt(documents)).title().toLowerCase().split(" ");
      int from = random.nextInt(title.length);
      int length = Math.min(title.length - from, 1 + random.nextInt(4));
      List<String> typed = new ArrayList<>(Arrays.asList(title).subList(from, from + length));
      typed.removeIf(word -> word.length() < 4);
      if (typed.isEmpty()) {
        continue;
      }
      int kind = random.nextInt(10);
      if (kind == 0) {
        typed.set(0, mistyped(typed.get(0), random));
      } else if (kind == 1) {
        typed.add(List.of("ptsp", "umkm", "opd", "kesehatan").get(random.nextInt(4)));
      }
      String q = String.join(" ", typed);
      questions.add(
          new Question(
              kind == 2 ? '"' + q + '"' : q,
              kind == 3 || kind == 4 ? String.valueOf(11 + zipfLike(random, PROVINCES)) : null,
              kind == 5 ? String.valueOf(2026 - zipfLike(random, 17)) : null));
    }
    return questions;
  }

  private static String mistyped(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
