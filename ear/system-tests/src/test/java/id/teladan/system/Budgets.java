package id.teladan.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints what each group of tests took beside what it may take, so that a slow one is seen the day
 * it becomes slow. A group is the package below {@code id.teladan.system}; the time of a shared
 * server's start counts where it is first asked for.
 */
public final class Budgets implements TestExecutionListener {
  private static final String ROOT = "id.teladan.system.";
  private static final Map<String, Integer> SECONDS =
      Map.of("container", 90, "server", 180, "browser", 180, "rest", 90);

  private final Map<String, Duration> taken = new TreeMap<>();
  private final Map<String, Instant> begun = new TreeMap<>();

  @Override
  public void executionStarted(TestIdentifier test) {
    begun.put(test.getUniqueId(), Instant.now());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .filter(name -> name.startsWith(ROOT) && !name.contains("$"))
        .ifPresent(
            name ->
                taken.merge(
                    name.substring(ROOT.length()).replaceFirst("\\..*", ""),
                    Duration.between(begun.get(test.getUniqueId()), Instant.now()),
                    Duration::plus));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    taken.forEach(
        (group, time) -> {
          int budget = SECONDS.getOrDefault(group, 60);
          String verdict = time.toSeconds() > budget ? "  OVER BUDGET" : "";
          System.out.printf(
              "Group %-10s %6.1f s of %d s%s%n", group, time.toMillis() / 1000.0, budget, verdict);
        });
  }
}
