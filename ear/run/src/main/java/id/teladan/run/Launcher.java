package id.teladan.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Runs one Teladan in the foreground until Ctrl-C: what {@code mvn -Prun} ends in.
 *
 * <p>Arguments: the directory of the unpacked server, and the application archive. Everything else
 * comes from the environment, see {@link Settings}. Whatever goes wrong is told in a line or two,
 * and the exit code is then not 0.
 */
public final class Launcher {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private final PrintStream out;
  private final Settings settings;
  private volatile boolean asked;

  private Launcher(PrintStream out, Settings settings) {
    this.out = out;
    this.settings = settings;
  }

  /**
   * Runs until the server ends or the process is asked to.
   *
   * @param arguments the server's directory and the archive
   */
  public static void main(String[] arguments) {
    Instant begin = Instant.now();
    try {
      Launcher launcher = new Launcher(System.out, Settings.from(System.getenv()));
      System.exit(launcher.run(Path.of(arguments[0]), Path.of(arguments[1]), begin));
    } catch (LaunchException e) {
      System.err.println("Teladan cannot start. " + e.getMessage());
      System.exit(1);
    }
  }

  private int run(Path payara, Path archive, Instant begin) {
    Instance instance = Instance.claim(settings, payara);
    Thread end = new Thread(() -> end(instance), "teladan-end");
    Runtime.getRuntime().addShutdownHook(end);
    out.println("Teladan starts on port " + settings.ports().http() + " …");
    instance.start(archive);
    try {
      instance.awaitReady(PATIENCE);
      Greeting.of(settings, instance.files(), instance.log())
          .print(out, Duration.between(begin, Instant.now()));
      int code = instance.server().awaitEnd();
      if (!asked) {
        out.println("Teladan's server ended by itself, code " + code + ". " + logHint(instance));
      }
    } catch (LaunchException e) {
      tell(instance, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  private void tell(Instance instance, LaunchException e) {
    if (!asked) {
      out.println("Teladan did not start. " + e.getMessage());
      instance.log().errors().stream().limit(8).forEach(line -> out.println("  " + line));
      out.println(logHint(instance));
    }
  }

  private void end(Instance instance) {
    asked = true;
    instance.close();
    out.println("Teladan has stopped.");
  }

  private static String logHint(Instance instance) {
    return "The whole log: " + instance.files().log();
  }
}
