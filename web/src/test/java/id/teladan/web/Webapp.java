package id.teladan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the pages, for tests that read them. */
public final class Webapp {
  public static final Path ROOT = Path.of("src/main/webapp");
  public static final Path VIEWS = ROOT.resolve("WEB-INF/faces-views");
  public static final Path WORDS = Path.of("src/main/resources/id/teladan/web");

  private Webapp() {}

  /** Every Facelets file: views, layout, tags, error pages. */
  public static List<Path> pages() {
    return below(ROOT, ".xhtml");
  }

  public static List<Path> below(Path folder, String ending) {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
