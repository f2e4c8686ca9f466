package id.teladan.operation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Takes an operator's requests from the folder {@code desk}, one at a time.
 *
 * <p>{@code backup-17.request} asks for the task {@code backup}. It becomes {@code
 * backup-17.running}, which gets a line for each step, and at last {@code backup-17.done} or {@code
 * backup-17.failed} with one line. What was running when the server ended is told as failed.
 */
@Startup
@Singleton
@Recurring
@DependsOn("SampleLoading")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OperatorDesk {
  private static final Logger LOG = Logger.getLogger(OperatorDesk.class.getName());

  @Inject private OperatorHome home;
  @Inject @Any private Instance<OperatorTask> tasks;

  @PostConstruct
  void tellWhatWasInterrupted() {
    waiting(".running")
        .forEach(file -> end(new DeskFile(file), "failed", "the server ended meanwhile"));
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @Lock(LockType.WRITE)
  void serve() {
    waiting(".request").forEach(this::serve);
  }

  private void serve(Path request) {
    DeskFile file = new DeskFile(request);
    try {
      Path running = file.as("running");
      Files.move(request, running);
      String told = task(file.task()).run(line -> append(running, line));
      end(file, "done", told);
    } catch (Exception e) { // whatever a task throws is for the operator to read
      LOG.log(Level.WARNING, "The operator's " + file.task() + " failed", e);
      end(file, "failed", String.valueOf(e.getMessage()));
    }
  }

  private OperatorTask task(String name) {
    return tasks.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no task " + name));
  }

  private static void append(Path running, String line) {
    try {
      Files.writeString(running, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(Level.FINE, "A line of progress is lost", e);
    }
  }

  /** The answer is written beside and moved, so that whoever waits reads the whole line. */
  private static void end(DeskFile file, String how, String line) {
    try {
      Path written = Files.writeString(file.as("answer"), line + "\n");
      Files.move(written, file.as(how));
      Files.deleteIfExists(file.as("running"));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The operator cannot be told: " + line, e);
    }
  }

  private List<Path> waiting(String suffix) {
    Path desk = home.folder("desk");
    if (!Files.isDirectory(desk)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(desk)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The operator's desk cannot be read", e);
      return List.of();
    }
  }

  /** The request {@code <task>-<number>} in its states. */
  private record DeskFile(Path path) {
    private String base() {
      return path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    String task() {
      return base().replaceFirst("-[0-9]+$", "");
    }

    Path as(String state) {
      return path.resolveSibling(base() + "." + state);
    }
  }
}
