package id.teladan.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium on this machine, or installs the one of Debian when it may. */
final class Chromium {
  private static final String HOW =
      "The browser tests need Chromium. Install it (apt-get install chromium) or set"
          + " TELADAN_CHROMIUM to its path.";

  private Chromium() {}

  static Path executable() {
    return found().or(Chromium::installed).orElseThrow(() -> new IllegalStateException(HOW));
  }

  private static Optional<Path> found() {
    String given = System.getenv("TELADAN_CHROMIUM");
    if (given != null && !given.isBlank()) {
      return Optional.of(Path.of(given));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installed() {
    if (!"root".equals(System.getProperty("user.name"))
        || Files.notExists(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    System.out.println("No Chromium found: installing it with apt-get …");
    run("apt-get", "-qq", "update");
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium");
    return found();
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(List.of(command) + " ended with " + code + ". " + HOW);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(HOW, e);
    }
  }
}
