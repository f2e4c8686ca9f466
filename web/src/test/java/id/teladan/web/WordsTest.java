package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.shared.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same, and pages ask only for what is there. */
class WordsTest {
  private static final Pattern USE =
      Pattern.compile("msg([A-Z][A-Za-z]*)(?:\\['([^']+)'\\]|\\.([a-zA-Z]+))");

  static Stream<Path> bundles() {
    return Webapp.below(Webapp.WORDS, "Messages.properties").stream();
  }

  static Stream<Path> pages() {
    return Webapp.pages().stream();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void haveTheSameKeysInBothLanguages(Path bundle) throws IOException {
    Path english = bundle.resolveSibling("Messages_en.properties");
    assertThat(read(english).stringPropertyNames()).isEqualTo(read(bundle).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void existForEveryPage(Path page) throws IOException {
    Set<String> missing = new TreeSet<>();
    Matcher use = USE.matcher(Webapp.read(page));
    while (use.find()) {
      String feature = use.group(1).toLowerCase(Locale.ROOT);
      String key = use.group(2) == null ? use.group(3) : use.group(2);
      Path bundle = Webapp.WORDS.resolve(feature).resolve("Messages.properties");
      boolean prefix = key.endsWith(".");
      boolean known =
          Files.exists(bundle)
              && read(bundle).stringPropertyNames().stream()
                  .anyMatch(k -> prefix ? k.startsWith(key) : k.equals(key));
      if (!known) {
        missing.add(feature + ": " + key);
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Else a server that runs in English would answer Indonesians in English. */
  @Test
  void areIndonesianWhateverTheServersLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.UK);
      assertThat(Words.text("shared", new Locale("id", "ID"), "nav.search")).isEqualTo("Cari");
      assertThat(Words.text("shared", Locale.UK, "nav.search")).isEqualTo("Search");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void takeValues() {
    Locale indonesian = new Locale("id", "ID");
    assertThat(Words.text("shared", indonesian, "error.too-long", 20000)).contains("20.000");
    assertThat(Words.text("shared", indonesian, "nothing")).isNull();
    assertThat(Words.of("nothing", indonesian)).isEmpty();
  }

  private static Properties read(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
