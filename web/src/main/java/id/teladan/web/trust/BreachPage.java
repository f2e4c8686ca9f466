package id.teladan.web.trust;

import id.teladan.trust.BreachReading;
import id.teladan.trust.BreachReport;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** {@code /breach-report?from=…&to=…}: a report to print, filled from the record of deeds. */
@Named
@RequestScoped
public class BreachPage {
  @Inject private BreachReading reading;
  @Inject private DeedQuestion question;
  @Inject private Here here;

  private BreachReport report;

  @PostConstruct
  void read() {
    report = reading.report(question.filter());
  }

  public BreachReport getReport() {
    return report;
  }

  /** The same selection as a paper to complete. */
  public String link(String format) {
    return new Address("/api/v1/audit/deeds/report", here.getAddress().parameters())
        .with("format", format)
        .toString();
  }

  /** When the report was made. */
  public Instant getNow() {
    return Instant.now();
  }
}
