package id.teladan.web.exchange;

import id.teladan.benchmark.ValueOutcome;
import id.teladan.exchange.ImportMessage;
import id.teladan.exchange.ValueImportView;
import id.teladan.exchange.ValueReport;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** How imports of figures and what became of rows are called. */
@Named
@RequestScoped
public class ValueImportWords {
  private static final String CORRECTED = "figure-corrected";
  private static final int MOST_DIGITS = 6;

  @Inject private Language language;
  @Inject private Refusals refusals;

  /** In a trial what would become of it. */
  public String outcome(ValueOutcome outcome, ValueImportView job) {
    String key = (job.isDryRun() ? "values.dry." : "values.outcome.") + outcome;
    return Words.text(ImportWords.FEATURE, language.getLocale(), key);
  }

  public String tone(ValueOutcome outcome) {
    return switch (outcome) {
      case NEW, UPDATED -> "good";
      case UNCHANGED, DUPLICATE, EMPTY -> "";
      case INVALID -> "warn";
    };
  }

  /** Figures before and after are written as the reader writes them. */
  public String message(ImportMessage message) {
    if (CORRECTED.equals(message.code())) {
      NumberFormat format = NumberFormat.getInstance(language.getLocale());
      format.setMaximumFractionDigits(MOST_DIGITS);
      Object[] figures = message.args().stream().map(BigDecimal::new).map(format::format).toArray();
      return refusals.text(ImportWords.FEATURE, message.code(), figures);
    }
    return refusals.text(ImportWords.FEATURE, message.code(), message.args().toArray());
  }

  /** {@code 12} or {@code 12–411}. */
  public String lines(ValueReport row) {
    return row.line() == row.lastLine()
        ? String.valueOf(row.line())
        : row.line() + "–" + row.lastLine();
  }

  public String file(ValueImportView job) {
    return job.getFileName() == null ? "–" : job.getFileName();
  }
}
