package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command line of the server's own Java process.
 *
 * <p>It is what {@code asadmin start-domain} would build from the domain's options. Calling it
 * directly saves a process in between, so the launcher holds the server itself: it can stop it,
 * wait for it and see it die.
 */
final class ServerCommand {
  private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";

  /** {@code [17|21]-option}: only between these Java versions. */
  private static final Pattern VERSIONED =
      Pattern.compile("\\[(\\d*)[\\d.]*\\|(\\d*)[\\d.]*\\](.+)");

  private final ServerFiles files;

  ServerCommand(ServerFiles files) {
    this.files = files;
  }

  List<String> line() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", files.installRoot().resolve("modules/glassfish.jar").toString()));
    line.addAll(domainOptions());
    line.add("-Dcom.sun.aas.installRoot=" + files.installRoot());
    line.add("-Dcom.sun.aas.instanceRoot=" + files.domain());
    line.add(MAIN);
    line.addAll(List.of("-type", "DAS", "-instancename", "server", "-upgrade", "false"));
    line.addAll(List.of("-domainname", files.domain().getFileName().toString()));
    line.addAll(List.of("-domaindir", files.domain().toString()));
    line.addAll(List.of("-read-stdin", "false", "-verbose", "false", "-debug", "false"));
    return line;
  }

  private List<String> domainOptions() {
    try {
      return DomainXml.read(files.domain().resolve("config/domain.xml"))
          .texts("java-config/jvm-options")
          .stream()
          .map(ServerCommand::forThisJava)
          .filter(Predicate.not(String::isEmpty))
          .map(this::resolved)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The option without its condition, or nothing when it is for another Java. */
  private static String forThisJava(String option) {
    if (!option.startsWith("[")) {
      return option;
    }
    Matcher versioned = VERSIONED.matcher(option);
    int java = Runtime.version().feature();
    boolean fits =
        versioned.matches()
            && bound(versioned.group(1), 0) <= java
            && java <= bound(versioned.group(2), Integer.MAX_VALUE);
    return fits ? versioned.group(3) : "";
  }

  private static int bound(String text, int open) {
    return text.isEmpty() ? open : Integer.parseInt(text);
  }

  private String resolved(String option) {
    return option
        .replace("${com.sun.aas.installRoot}", files.installRoot().toString())
        .replace("${com.sun.aas.instanceRoot}", files.domain().toString());
  }
}
