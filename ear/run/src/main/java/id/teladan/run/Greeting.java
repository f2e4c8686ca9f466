package id.teladan.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** What a person needs to know once Teladan is ready. */
record Greeting(List<String> lines) {
  /** The accounts that come with the sample data. */
  private static final String ACCOUNTS =
      "admin, curator, coordinator.kaltara, coordinator.dki, coordinator.nasional,"
          + " contributor.dki, visitor.kaltara, official.kaltara";

  static Greeting of(Settings settings, ServerFiles files) {
    String ready = "Teladan siap: " + settings.baseUrl();
    String data = "  Data:     " + settings.home();
    String log = "  Log:      " + files.log();
    String stop = "  Stop:     Ctrl-C";
    return settings.sampleData()
        ? new Greeting(
            List.of(
                ready,
                "  Accounts: " + ACCOUNTS,
                "  Password: teladan-demo (the same for each demo account)",
                data,
                log,
                stop))
        : new Greeting(List.of(ready, data, log, stop));
  }

  void print(PrintStream out, Duration took) {
    out.println();
    out.printf("%s (%.1f s)%n", lines.get(0), took.toMillis() / 1000.0);
    lines.stream().skip(1).forEach(out::println);
    out.println();
  }
}
