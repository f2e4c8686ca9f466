package id.teladan.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever somebody is told has a sentence in both languages. */
class NoticeSentencesTest {
  private static final Path DOMAIN = Path.of("../ejb/src/main/java");
  private static final Pattern KIND = Pattern.compile("\"((?:[a-z]+-)*[a-z]+-?)\"");

  @Test
  void existForEveryKindThatIsTold() throws IOException {
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> files = Files.walk(DOMAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        collect(Files.readString(file), kinds);
      }
    }
    assertThat(kinds).contains("adoption-asked", "adoption-confirmed", "adoption-disputed");
    for (String kind : kinds) {
      // Ending in a hyphen it is completed at run time.
      String key = "kind." + kind;
      for (var locale : new java.util.Locale[] {Language.INDONESIAN, Language.ENGLISH}) {
        boolean known =
            Words.of("notification", locale).orElseThrow().keySet().stream()
                .anyMatch(k -> kind.endsWith("-") ? k.startsWith(key) : k.equals(key));
        assertThat(known).as(key + " " + locale).isTrue();
      }
    }
  }

  @Test
  void takeTextsOfPeopleAsTheyAre() {
    String hostile = "{1} '' <script> {0}";

    assertThat(Words.text("notification", Language.ENGLISH, "kind.solution-published", hostile))
        .isEqualTo("“" + hostile + "” is published");
  }

  private static void collect(String source, Set<String> kinds) {
    Matcher told = Pattern.compile("News\\.of\\(([^,]*),").matcher(source);
    while (told.find()) {
      Matcher kind = KIND.matcher(told.group(1));
      while (kind.find()) {
        kinds.add(kind.group(1));
      }
    }
  }
}
