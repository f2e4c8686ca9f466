package id.teladan.system.server;

import java.nio.file.Path;

/** Where the build has put what the tests need, and where they may write. */
final class Work {
  private Work() {}

  static Path payara() {
    return path("teladan.payara", "../run/target/payara6");
  }

  static Path archive() {
    return path("teladan.archive", "../target/teladan.ear");
  }

  static Path directory() {
    return path("teladan.work", "target");
  }

  private static Path path(String property, String otherwise) {
    return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
  }
}
