package id.teladan.web.monitoring;

import id.teladan.monitoring.Finding;
import id.teladan.monitoring.InstanceState;
import id.teladan.monitoring.StateReading;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /state}: how this instance is, and what to do where it is not well. */
@Named
@RequestScoped
public class InstancePage {
  private static final String FEATURE = "monitoring";

  @Inject private StateReading reading;
  @Inject private Language language;

  private InstanceState state;

  public InstanceState getState() {
    if (state == null) {
      state = reading.read();
    }
    return state;
  }

  /** What was found of a part. */
  public String sentence(Finding finding) {
    return Words.text(FEATURE, language.getLocale(), key(finding), finding.values().toArray());
  }

  /** What to do about it; empty when nothing is to be done. */
  public String remedy(Finding finding) {
    String remedy = Words.text(FEATURE, language.getLocale(), key(finding) + ".do");
    return remedy == null ? "" : remedy;
  }

  public String tone(Finding finding) {
    return switch (finding.tone()) {
      case GOOD -> "good";
      case WARN -> "warn";
      case BAD -> "bad";
    };
  }

  private static String key(Finding finding) {
    return "part." + finding.part() + "." + finding.code();
  }
}
