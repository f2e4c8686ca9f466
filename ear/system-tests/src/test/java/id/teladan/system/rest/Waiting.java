package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens soon after an answer, such as a change that reaches the search. */
public final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Waiting() {}

  /** Until it is so, or the test fails. */
  public static void until(BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still not so after " + PATIENCE).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }
}
