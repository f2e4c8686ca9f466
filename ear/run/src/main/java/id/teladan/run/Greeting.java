package id.teladan.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a person needs to know once Teladan is ready. */
record Greeting(List<String> lines) {
  /** The accounts that come with the sample data. */
  private static final String ACCOUNTS =
      "admin, curator, coordinator.kaltara, coordinator.dki, coordinator.nasional,"
          + " contributor.dki, visitor.kaltara, official.kaltara";

  static Greeting of(Settings settings, ServerFiles files, ServerLog log) {
    List<String> lines = new ArrayList<>();
    lines.add("Teladan siap: " + settings.baseUrl());
    if (settings.sampleData()) {
      lines.add("  Accounts: " + ACCOUNTS);
      lines.add("  Password: teladan-demo (the same for each demo account)");
    }
    log.firstLink().ifPresent(link -> lines.add("  First administrator, once: " + link));
    lines.add("  Data:     " + settings.home());
    lines.add("  Log:      " + files.log());
    lines.add("  Stop:     Ctrl-C");
    return new Greeting(List.copyOf(lines));
  }

  void print(PrintStream out, Duration took) {
    out.println();
    out.printf("%s (%.1f s)%n", lines.get(0), took.toMillis() / 1000.0);
    lines.stream().skip(1).forEach(out::println);
    out.println();
  }
}
