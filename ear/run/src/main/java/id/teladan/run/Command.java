package id.teladan.run;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code bin/teladan} of the distribution calls: start, stop, and look after one instance.
 *
 * <p>Arguments: the directory of the distribution, a command, and what the command takes. The exit
 * code is 0 when it was done, 1 when not, 2 when the command is unknown.
 */
public final class Command {
  private static final List<String> USAGE =
      List.of(
          "teladan start            in the background, ready when this returns",
          "teladan run              in the foreground, for a service manager",
          "teladan stop",
          "teladan status           0: ready, 1: not",
          "teladan backup           every row and file, while people go on working",
          "teladan restore FILE     into an empty database, then starts",
          "teladan reindex          the search index anew, while search goes on",
          "teladan upgrade          backup by the version that runs, stop it, start this one",
          "teladan admin            a link, good once, for an administrator");

  private final PrintStream out;
  private final Settings settings;
  private final ServerFiles files;
  private final Path archive;

  private Command(PrintStream out, Settings settings, Path distribution) {
    this.out = out;
    this.settings = settings;
    this.files = new ServerFiles(distribution.resolve("payara6"), settings.home());
    this.archive = distribution.resolve("teladan.ear");
  }

  /** Runs one command. */
  public static void main(String[] arguments) {
    Path distribution = Path.of(arguments[0]).toAbsolutePath().normalize();
    String name = arguments.length > 1 ? arguments[1] : "";
    if (name.equals("run")) {
      Launcher.main(
          new String[] {
            distribution.resolve("payara6").toString(),
            distribution.resolve("teladan.ear").toString()
          });
      return;
    }
    try {
      Command command = new Command(System.out, Settings.from(System.getenv()), distribution);
      System.exit(command.run(name, arguments.length > 2 ? arguments[2] : ""));
    } catch (LaunchException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private int run(String name, String argument) {
    switch (name) {
      case "start" -> start(Map.of());
      case "stop" -> stop();
      case "status" -> {
        return status();
      }
      case "backup", "reindex", "admin" -> ask(name);
      case "restore" -> restore(argument);
      case "upgrade" -> upgrade();
      default -> {
        USAGE.forEach(out::println);
        return 2;
      }
    }
    return 0;
  }

  private void start(Map<String, String> more) {
    HomeLock.holder(files)
        .ifPresent(
            holder -> {
              throw new LaunchException("Teladan runs already, process " + holder.pid() + ".");
            });
    new Background(settings, files, archive).start(more);
    out.println("Teladan is ready: " + settings.baseUrl());
  }

  private void stop() {
    Optional<ProcessHandle> holder = HomeLock.holder(files);
    holder.ifPresent(Background::stop);
    out.println(holder.isPresent() ? "Teladan has stopped." : "Teladan does not run.");
  }

  private int status() {
    Optional<ProcessHandle> holder = HomeLock.holder(files);
    if (holder.isEmpty()) {
      out.println("Teladan does not run with the data in " + settings.home() + ".");
      return 1;
    }
    boolean ready = new ReadyProbe(settings.address(), settings.ports().http()).ready();
    out.println(
        "Teladan " + (ready ? "is ready: " : "runs and is not ready: ") + settings.baseUrl());
    out.println("  Process:  " + holder.get().pid());
    out.println("  Data:     " + settings.home());
    out.println("  Log:      " + files.log());
    return ready ? 0 : 1;
  }

  private void ask(String task) {
    if (HomeLock.holder(files).isEmpty()) {
      throw new LaunchException("Teladan does not run: start it first.");
    }
    out.println(new OperatorDesk(files).ask(task, line -> out.println("  " + line)));
  }

  private void restore(String argument) {
    Path backup = Path.of(argument).toAbsolutePath();
    if (argument.isEmpty() || !Files.isRegularFile(backup)) {
      throw new LaunchException("Name the backup to restore: teladan restore FILE");
    }
    start(Map.of("TELADAN_RESTORE", backup.toString()));
  }

  private void upgrade() {
    Optional<ProcessHandle> holder = HomeLock.holder(files);
    if (holder.isPresent()) {
      ask("backup");
      Background.stop(holder.get());
    }
    start(Map.of());
  }
}
