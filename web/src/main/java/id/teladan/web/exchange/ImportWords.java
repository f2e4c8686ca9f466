package id.teladan.web.exchange;

import id.teladan.exchange.ImportMessage;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ImportView;
import id.teladan.exchange.RowOutcome;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How imports and what became of rows are called; in pages {@code #{importWords}}. */
@Named
@RequestScoped
public class ImportWords {
  static final String FEATURE = "exchange";

  @Inject private Language language;
  @Inject private Refusals refusals;

  public String status(ImportStatus status) {
    return text("status." + status);
  }

  public String tone(ImportStatus status) {
    return switch (status) {
      case PENDING, RUNNING -> "accent";
      case DONE -> "good";
      case FAILED -> "warn";
      case CANCELLED -> "";
    };
  }

  /** In a trial what would become of it. */
  public String outcome(RowOutcome outcome, ImportView job) {
    return text((job.isDryRun() ? "dry." : "outcome.") + outcome);
  }

  public String tone(RowOutcome outcome) {
    return switch (outcome) {
      case NEW, UPDATED -> "good";
      case DUPLICATE -> "";
      case INVALID -> "warn";
    };
  }

  /** A sentence, with what it is about first. */
  public String message(ImportMessage message) {
    String sentence = refusals.text(FEATURE, message.code(), message.args().toArray());
    String label = label(message.field());
    return label == null ? sentence : label + ": " + sentence;
  }

  /** What the field is called on the solution's page; null when it has no name there. */
  private String label(String field) {
    if (field == null) {
      return null;
    }
    String own = text("column." + field);
    return own == null ? Words.text("solution", language.getLocale(), "edit.field." + field) : own;
  }

  /** What a column is called when people choose it. */
  public String column(String field) {
    String label = label(field);
    return label == null ? field : label;
  }

  /** The name of the file, or that it was pasted. */
  public String file(ImportView job) {
    return job.fileName() == null ? text("job.pasted") : job.fileName();
  }

  private String text(String key) {
    return Words.text(FEATURE, language.getLocale(), key);
  }
}
