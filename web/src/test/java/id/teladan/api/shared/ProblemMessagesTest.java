package id.teladan.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that can be thrown has a sentence in both languages. */
class ProblemMessagesTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java/id/teladan/api"));
  private static final Path BUNDLES = Path.of("src/main/resources/id/teladan/api");

  /** Where a code is written: as an argument after the field, or as the first of a refusal. */
  private static final List<Pattern> CODES =
      List.of(
          Pattern.compile("FieldError\\s*\\.of\\(\\s*[^,;]+,\\s*\"([a-z][a-z0-9-]*)\""),
          Pattern.compile("new FieldError\\(\\s*[^,;]+,\\s*\"([a-z][a-z0-9-]*)\""),
          Pattern.compile("new (?:Conflict|StateRule)Exception\\(\\s*\"([a-z][a-z0-9-]*)\""),
          Pattern.compile("new HttpRefusalException\\(\\s*\\d+,\\s*\"([a-z][a-z0-9-]*)\""),
          Pattern.compile("Problem\\.of\\(\\s*\\d+,\\s*\"([a-z][a-z0-9-]*)\""),
          Pattern.compile(
              "(?:malformed|faults\\.value|faults\\.form|fault|form|value)"
                  + "\\(\\s*(?:path,\\s*)?\"([a-z]+(?:-[a-z0-9]+)+)\""),
          Pattern.compile("super\\(\\s*\"([a-z]+(?:-[a-z]+)+)\""));

  @Test
  void everyCodeHasASentence() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String code : codes()) {
      for (Locale locale : List.of(Language.INDONESIAN, Locale.ENGLISH)) {
        if (ProblemMessages.find(locale, code, List.of()).isEmpty()) {
          missing.add(code + " " + locale);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path file : files.filter(f -> f.endsWith("Messages.properties")).toList()) {
        Path english = file.resolveSibling("Messages_en.properties");
        assertThat(keys(english)).as(file.toString()).isEqualTo(keys(file));
        assertThat(ProblemMessages.FEATURES).contains(file.getParent().getFileName().toString());
      }
    }
  }

  @Test
  void sentencesTakeTheirValues() {
    assertThat(ProblemMessages.sentence(Language.INDONESIAN, "too-long", List.of(20_000)))
        .isEqualTo("Terlalu panjang; paling banyak 20.000 karakter.");
    assertThat(ProblemMessages.sentence(Locale.ENGLISH, "too-long", List.of(20_000)))
        .isEqualTo("Too long; at most 20,000 characters.");
    assertThat(ProblemMessages.sentence(Locale.ENGLISH, "nobody-wrote-this", List.of()))
        .isEqualTo("nobody-wrote-this");
  }

  static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(f -> collect(read(f), codes));
      }
    }
    assertThat(codes).contains("required", "stale-version", "unknown-region", "invalid-date");
    return codes;
  }

  private static void collect(String text, Set<String> codes) {
    for (Pattern pattern : CODES) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        codes.add(found.group(1));
      }
    }
    Matcher parsers = Pattern.compile("new Parser\\(\"([a-z-]+)\"").matcher(text);
    while (parsers.find()) {
      codes.add(parsers.group(1));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Object> keys(Path file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties.keySet();
  }
}
